namespace StaticGuide.Content.Sources.Csl;

/// <summary>An entry of a bibliography, as far as a guide can use it.</summary>
internal abstract record CslEntry
{
    private CslEntry() { }

    public sealed record Citable(Source Source) : CslEntry;

    public sealed record Lacking(IncompleteSource Source) : CslEntry;
}
