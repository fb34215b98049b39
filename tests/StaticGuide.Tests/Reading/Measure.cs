namespace StaticGuide.Tests.Reading;

/// <summary>Something that is measured of every page, with the least or the most that it may be.</summary>
/// <param name="Name">Of its function in <c>measures.js</c>.</param>
/// <param name="Title">What it is called in the table, after the number of its point in READER.md.</param>
/// <param name="Width">Of the screen, in pixels; 0 where it is not measured on one, but by a test of its own.</param>
internal sealed record Measure(string Name, string Title, int Width, double? Least = null, double? Most = null)
{
    public static readonly Measure Size = new("", "10 HTML, kB with gzip", 0, Most: 20);
    public static readonly Measure Style = new("", "10 CSS, kB with gzip", 0, Most: 10);
    public static readonly Measure Barriers = new("", "2 axe", 0, Most: 0);
    public static readonly Measure Contrast = new("", "3 least contrast", 0, Least: 4.5);
    public static readonly Measure Nu = new("", "1 Nu", 0, Most: 0);
    public static readonly Measure HtmlValidate = new("", "1 html-validate", 0, Most: 0);

    public static readonly IReadOnlyList<Measure> All =
    [
        Nu,
        HtmlValidate,
        Barriers,
        Contrast,
        new("headings", "4 h1", 320, 1, 1),
        new("sideways", "5 wider than 320 px by", 320, Most: 0),
        new("text", "6 smallest text, px", 320, Least: 14),
        new("line", "6 longest line, characters", 1280, Most: 75),
        new("target", "6 smallest target, px", 360, Least: 24),
        new("heading", "6 above the h1, % of a screen", 360, Most: 40),
        new("unseen", "7 stops of Tab not seen", 1280, Most: 0),
        new("bareNotes", "9 notes that lack something", 360, Most: 0),
        new("unpaired", "9 marks or ways back alone", 360, Most: 0),
        Size,
        Style,
        new("title", "11 title, characters", 360, Most: 60),
        new("description", "11 description, characters", 360, 70, 160),
        new("first", "above what one came for, screens", 360, Most: 1.5),
        new("notes", "notes, % of the page", 360, Most: 25),
        // It goes through the page, so it comes last, with all of its width.
        new("lost", "fragments that lead astray", 360, Most: 0),
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
