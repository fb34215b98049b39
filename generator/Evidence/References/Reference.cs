using System.Collections.Immutable;

namespace StaticGuide.Evidence.References;

/// <summary>A source as a list of references shows it: its parts in order, with the spaces and stops between them.</summary>
internal sealed record Reference(ImmutableArray<ReferencePart> Parts)
{
    /// <summary>Without markup.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));
}

internal readonly record struct ReferencePart(string Text, ReferenceRole Role);

/// <summary>What a stretch of a reference is, which decides how it is marked up.</summary>
internal enum ReferenceRole
{
    Plain,

    /// <summary>The title of the source, upright: of an article, a chapter, a page of a website.</summary>
    Title,

    /// <summary>The title of the source, italic: of a work that stands for itself, such as a book or report.</summary>
    WorkTitle,

    /// <summary>The italic title of the work that the source is part of, such as a journal.</summary>
    Container,

    /// <summary>The address or DOI, which is a link.</summary>
    Address,
}
