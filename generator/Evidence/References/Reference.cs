namespace StaticGuide.Evidence.References;

/// <summary>A source as a list of references shows it: its parts in order, with the spaces and stops between them.</summary>
internal sealed record Reference(IReadOnlyList<ReferencePart> Parts)
{
    /// <summary>Without markup.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));
}
