using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Terminal;

/// <summary>Opens the user's browser where there is a desktop; elsewhere the address on the terminal must do.</summary>
internal static class Browser
{
    public static void Open(Uri address)
    {
        var hasDesktop = Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        if (!hasDesktop) return;
        foreach (var opener in (string[])["xdg-open", "chromium", "firefox"])
            if (Starts(opener, address)) return;
        Console.Error.WriteLine("hearsay: no browser was found to open; type the address into one");
    }

    private static bool Starts(string opener, Uri address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(opener, address.ToString()) { RedirectStandardOutput = true, RedirectStandardError = true });
            return process is not null;
        }
        catch (Win32Exception)
        {
            return false; // not installed
        }
    }
}
