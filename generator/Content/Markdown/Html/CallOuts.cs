namespace StaticGuide.Content.Markdown.Html;

/// <summary>The kinds of call-out, <c>:::kind</c>, with the title of one that names none.</summary>
internal static class CallOuts
{
    public static readonly IReadOnlyDictionary<string, string> Titles = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["disclosure"] = "Disclosure",
        ["note"] = "Note",
        ["tip"] = "Tip",
        ["warning"] = "Warning",
    };
}
