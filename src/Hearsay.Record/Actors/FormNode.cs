namespace Hearsay.Record.Actors;

/// <summary>A form in a <see cref="FormGraph"/>, with the names written so and the other forms that fit it.</summary>
/// <param name="number">In the order of coming.</param>
internal sealed class FormNode(NameForm form, int number)
{
    private List<FormNode>? _fitting;

    public NameForm Form => form;

    public int Number => number;

    /// <summary>Ids of the names written so; one may be there twice.</summary>
    public List<string> Names { get; } = new(1);

    /// <summary>Keys of the blocks in which it stands, hashed; see <see cref="FormGraph"/>.</summary>
    public required ulong[] Blocks { get; init; }

    /// <summary>What it may have in common with others, beside its spelling, that joins both: what the lists know it as, the very same words, an acronym.</summary>
    public IReadOnlyList<string> Marks { get; } = [.. MarksOf(form).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<FormNode> Fitting => _fitting ?? (IReadOnlyList<FormNode>)[];

    public bool IsBare => form.Words.Length == 1;

    public void Fit(FormNode other)
    {
        (_fitting ??= []).Add(other);
        (other._fitting ??= []).Add(this);
    }

    public void Leave()
    {
        foreach (var other in Fitting) other._fitting!.Remove(this);
        Forget();
    }

    public void Forget() => _fitting = null;

    private static IEnumerable<string> MarksOf(NameForm form)
    {
        if (form.Known is not null) yield return $"known {form.Known}";
        if (!form.IsPerson) yield return $"folded {form.Folded}({form.Remark})";
        if (form.Acronym is not null && form.Known is null) yield return $"acronym {form.Acronym}";
        foreach (var initials in form.Initials) yield return $"acronym {initials}";
    }
}
