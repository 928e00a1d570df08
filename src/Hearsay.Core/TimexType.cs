namespace Hearsay.Core;

/// <summary>TIMEX3 types (ISO-TimeML 2012, 5.2).</summary>
public enum TimexType : byte
{
    Date, Time, Duration, Set,
}
