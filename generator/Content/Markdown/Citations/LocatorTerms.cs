using System.Collections.Frozen;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>The words for CSL's locators (CSL 1.0.2, "Locators"), long, short and as symbols, as its English locale has them.</summary>
internal static class LocatorTerms
{
    private static readonly FrozenDictionary<string, string> Labels = new (string Label, string[] Terms)[]
    {
        ("act", ["act", "acts"]),
        ("appendix", ["appendix", "appendices", "app.", "apps."]),
        ("article-locator", ["article", "articles", "art.", "arts."]),
        ("book", ["book", "books", "bk.", "bks."]),
        ("canon", ["canon", "canons", "can.", "cans."]),
        ("chapter", ["chapter", "chapters", "chap.", "chaps.", "ch.", "chs."]),
        ("column", ["column", "columns", "col.", "cols."]),
        ("elocation", ["location", "locations", "loc.", "locs."]),
        ("equation", ["equation", "equations", "eq.", "eqs."]),
        ("figure", ["figure", "figures", "fig.", "figs."]),
        ("folio", ["folio", "folios", "fol.", "fols."]),
        ("issue", ["issue", "issues", "number", "numbers", "no.", "nos."]),
        ("line", ["line", "lines", "l.", "ll."]),
        ("note", ["note", "notes", "n.", "nn."]),
        ("opus", ["opus", "opera", "op.", "opp."]),
        ("page", ["page", "pages", "p.", "pp."]),
        ("paragraph", ["paragraph", "paragraphs", "para.", "paras.", "¶", "¶¶"]),
        ("part", ["part", "parts", "pt.", "pts."]),
        ("rule", ["rule", "rules", "r.", "rr."]),
        ("scene", ["scene", "scenes", "sc.", "scs."]),
        ("section", ["section", "sections", "sec.", "secs.", "§", "§§"]),
        ("sub-verbo", ["sub verbo", "sub verbis", "s.v.", "s.vv."]),
        ("supplement", ["supplement", "supplements", "supp.", "supps."]),
        ("table", ["table", "tables", "tbl.", "tbls."]),
        ("timestamp", ["timestamp", "timestamps"]),
        ("title-locator", ["title", "titles", "tit.", "tits."]),
        ("verse", ["verse", "verses", "v.", "vv."]),
        ("volume", ["volume", "volumes", "vol.", "vols."]),
    }
        .SelectMany(l => l.Terms, (l, term) => KeyValuePair.Create(term, l.Label))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Look = Labels.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>
    /// The label of the term that a text begins with, and the term's length with the space behind it; null where it is no term.
    /// </summary>
    public static (string Label, int Length)? At(ReadOnlySpan<char> text)
    {
        var word = EndOfWord(text, 0);
        var symbols = text.IndexOfAnyExcept('§', '¶') is >= 0 and var run ? run : text.Length;
        return Find(text, EndOfWord(text, word)) ?? Find(text, word) ?? Find(text, symbols) ?? Find(text, text[..word].IndexOf('.') + 1);
    }

    private static (string Label, int Length)? Find(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || !Look.TryGetValue(text[..end], out var label))
            return null;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return (label, next);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }
}
