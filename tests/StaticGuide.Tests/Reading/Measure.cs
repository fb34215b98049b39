namespace StaticGuide.Tests.Reading;

/// <summary>Something that is measured of every page, with the least or the most that it may be.</summary>
/// <param name="Name">Of its function in <c>measures.js</c>.</param>
/// <param name="Title">What it is called in the table.</param>
/// <param name="Width">Of the screen, in pixels; 0 where it is not measured on one, but by a test of its own.</param>
internal sealed record Measure(string Name, string Title, int Width, double? Least = null, double? Most = null)
{
    public static readonly Measure Size = new("", "HTML, kB with gzip", 0, Most: 20);
    public static readonly Measure Style = new("", "CSS, kB with gzip", 0, Most: 10);
    public static readonly Measure Barriers = new("", "axe", 0, Most: 0);
    public static readonly Measure Contrast = new("", "least contrast", 0, Least: 4.5);
    public static readonly Measure Nu = new("", "Nu", 0, Most: 0);
    public static readonly Measure HtmlValidate = new("", "html-validate", 0, Most: 0);

    public static readonly IReadOnlyList<Measure> All =
    [
        Size,
        Style,
        new("text", "smallest text, px", 320, Least: 14),
        new("sideways", "wider than 320 px", 320, Most: 0),
        new("line", "longest line, characters", 1280, Most: 75),
        new("unseen", "stops of Tab that are not seen", 1280, Most: 0),
        new("target", "smallest target, px", 360, Least: 24),
        new("headings", "h1", 360, 1, 1),
        new("heading", "above the h1, % of a screen", 360, Most: 40),
        new("first", "above what one came for, screens", 360, Most: 1.5),
        new("notes", "notes, % of the page", 360, Most: 25),
        new("bareNotes", "notes that lack something", 360, Most: 0),
        new("unpaired", "marks or ways back alone", 360, Most: 0),
        new("title", "title, characters", 360, Most: 60),
        new("description", "description, characters", 360, 70, 160),
        // It goes through the page, so it comes last.
        new("lost", "fragments that lead astray", 360, Most: 0),
        Contrast,
        Barriers,
        Nu,
        HtmlValidate,
    ];

    public string Bar =>
        (Least, Most) switch
        {
            ({ } least, { } most) when least == most => $"{least}",
            ({ } least, { } most) => $"{least}–{most}",
            ({ } least, null) => $"≥ {least}",
            _ => $"≤ {Most}",
        };

    public bool Misses(double value) => value < Least || value > Most;

    /// <summary>The value that says most about a page.</summary>
    public double WorstOf(IEnumerable<double> values) => Most is null ? values.Min() : values.Max();
}
