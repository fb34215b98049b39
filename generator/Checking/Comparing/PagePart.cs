namespace StaticGuide.Checking.Comparing;

/// <summary>What a page has besides its words: a link, a picture, a heading, or what words are meant as.</summary>
/// <param name="Words">Of a link or a heading its words, of a picture its alternative text.</param>
/// <param name="Target">Where it leads, or what it shows: on this site a path from its root. Of a heading its level (<c>h2</c>).</param>
internal sealed record PagePart(PartKind Kind, string Words, string Target);

/// <summary>What of a page or of its frame can differ.</summary>
internal enum PartKind
{
    /// <summary>Where a link leads.</summary>
    Link,

    /// <summary>The words of a link that leads where it did.</summary>
    LinkWords,

    /// <summary>What a picture shows.</summary>
    Image,

    /// <summary>The file of a picture that is called as it was.</summary>
    ImageFile,

    /// <summary>The alternative text of a picture.</summary>
    Alt,

    /// <summary>The level of a heading.</summary>
    Heading,

    /// <summary>Words around the text of pages.</summary>
    Words,

    /// <summary>The text of a page says the same in another order.</summary>
    Order,

    /// <summary>The text of a page says the same, parted otherwise.</summary>
    Paragraphs,

    /// <summary>What the site calls itself.</summary>
    SiteTitle,

    /// <summary>The language that a page says it is in.</summary>
    Language,

    /// <summary>What words are meant as: struck out, quoted, an entry of a list.</summary>
    Mark,
}

/// <summary>A part that differs.</summary>
/// <param name="Name">What it is called by: its words, or its target where the words differ; empty where nothing names it.</param>
/// <param name="Old">Null where it is new.</param>
/// <param name="New">Null where it is gone.</param>
internal sealed record PartChange(PartKind Kind, string Name, string? Old, string? New)
{
    /// <summary>As a line can show it, however long it is.</summary>
    public PartChange Cut()
    {
        var (was, now) = Excerpt.Of(Old, New);
        return new PartChange(Kind, Excerpt.Of(Name), was, now);
    }
}

/// <summary>A change of what stands around the text of pages: told once, however many have it.</summary>
/// <param name="Pages">How many have it.</param>
/// <param name="Route">The first of them.</param>
internal sealed record FrameChange(PartChange Change, int Pages, string Route);
