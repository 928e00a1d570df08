using Hearsay.Ingest.Boilerplate;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>What one line shows by itself, whatever stands around it.</summary>
/// <param name="Length">Words in steps: 0 for one, 9 for more than forty.</param>
/// <param name="First">The first unit: 'A', 'a', '0', or the mark itself.</param>
/// <param name="Last">The last: 'a', '0', or the mark itself; '.' for whatever ends as a sentence does.</param>
internal readonly record struct LineView(int Length, char First, char Last, LineClass Class, PhraseKind Phrases)
{
    public bool IsProse => Class == LineClass.Prose || (Last == '.' && Length >= 5);

    /// <summary>Says when something was written.</summary>
    public bool IsWhen => Class is LineClass.When or LineClass.Day or LineClass.Ago or LineClass.Signed;

    /// <summary>May be a headline by its looks.</summary>
    public bool IsPlain => Class is LineClass.Few or LineClass.Phrase or LineClass.Long or LineClass.Short;

    public bool IsNoise => Class is LineClass.Noise or LineClass.Buttons;
}
