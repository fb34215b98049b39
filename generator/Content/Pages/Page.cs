using System.Diagnostics.CodeAnalysis;
using StaticGuide.Content.Lists;

namespace StaticGuide.Content.Pages;

/// <summary>
/// A page as its front matter describes it. Its Markdown is read when it is rendered, so that a large site fits in memory.
/// </summary>
internal sealed record Page
{
    /// <summary>Of a page that is only known from a sketch.</summary>
    private readonly Sketch? sketch;

    public Page() { }

    /// <param name="read">Reads its front matter, once somebody asks for more than the sketch says.</param>
    [SetsRequiredMembers]
    public Page(PageSketch sketch, Func<Page> read)
    {
        (File, Route, State, BodyOffset, BodyStart) = (sketch.File, sketch.Route, sketch.State, sketch.BodyOffset, sketch.BodyStart);
        (TextMark, HeadMark) = (sketch.TextMark, sketch.HeadMark);
        (Head, Evidence, this.sketch) = (null!, null!, new Sketch(sketch.Layout, sketch.Language, new Lazy<Page>(read)));
    }

    /// <summary>Relative to the source folder: <c>content/pay.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>The path it is published at, not percent-encoded, without the site's base path: <c>/pay/</c>.</summary>
    public required string Route { get; init; }

    public required PageHead Head
    {
        get => field ?? sketch!.Whole.Value.Head;
        init;
    }

    public required EvidenceLists Evidence
    {
        get => field ?? sketch!.Whole.Value.Evidence;
        init;
    }

    public required PageState State { get; init; }

    /// <summary>Where its Markdown begins, in UTF-16 units of the file's text.</summary>
    public required int BodyOffset { get; init; }

    /// <summary>The same in bytes of the file, where the Markdown can be read by itself; null where only the whole file can.</summary>
    public int? BodyStart { get; init; }

    /// <summary>Tells whether the file is still the one that was read first.</summary>
    public required ulong TextMark { get; init; }

    /// <summary>Tells whether its front matter is still the same, letter for letter.</summary>
    public required ulong HeadMark { get; init; }

    /// <summary>The template that its front matter names; null where it names none.</summary>
    public string? LayoutName => sketch is null ? Head.Layout?.Value : sketch.Layout;

    /// <summary>The tag of its language, as its front matter gives it; null for the site's.</summary>
    public string? Language => sketch is null ? Head.Language : sketch.Language;

    public bool IsHome => Route == "/";

    /// <summary>The day its content last changed, as far as it says so.</summary>
    public DateOnly? LastChanged => Head.Updated ?? Head.Date;

    /// <param name="Whole">Reads its front matter.</param>
    private sealed record Sketch(string? Layout, string? Language, Lazy<Page> Whole);
}
