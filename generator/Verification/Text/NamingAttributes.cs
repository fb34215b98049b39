using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What attributes say of what elements are (WAI-ARIA 1.2): <c>aria-label</c>, <c>aria-labelledby</c>, <c>aria-describedby</c> and
/// <c>role=heading</c>; of tables, <c>summary</c> or <c>title</c> too.
/// </summary>
internal sealed partial class NamingAttributes(string html)
{
    private const int LongestName = 400;
    private const int MostNamed = 5_000;

    /// <summary>WAI-ARIA 1.2: a heading without a level is of the second.</summary>
    private const int DefaultLevel = 2;
    private const int LowestLevel = 6;

    private readonly Lazy<HashSet<string>> wanted = new(() =>
        Naming().Matches(html).SelectMany(m => IdsIn(m.Groups[1].Value)).Take(MostNamed).ToHashSet(StringComparer.Ordinal)
    );

    private readonly Dictionary<string, StringBuilder> texts = new(StringComparer.Ordinal);

    /// <summary>The open elements from the first that names another.</summary>
    private readonly List<(string Name, StringBuilder? Text)> open = [];

    /// <summary>The names that are being read.</summary>
    private readonly List<StringBuilder> reading = [];
    private int naming;
    private (string Name, Named Said, string? Id) pending;

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, TagValues tag)
    {
        var (label, ids) = IsControl(name) ? (null, null) : (LabelOf(name, tag), IdsOf(tag));
        int? level = "heading".Equals(tag.Find("role"), StringComparison.OrdinalIgnoreCase)
            ? tag.Find("aria-level") is [>= '1' and <= '9' and var digit]
                ? Math.Min(digit - '0', LowestLevel)
                : DefaultLevel
            : null;
        var said =
            label is null && ids is null && level is null
                ? Named.Nothing
                : new Named(string.IsNullOrWhiteSpace(label) ? null : Decoded(label), ids is null ? [] : IdsIn(ids), level);
        pending = (name, said, tag.Find("id"));
    }

    /// <summary>What is read in place of a picture; null where nothing is.</summary>
    public static string? PictureOf(string name, TagValues tag) =>
        ((name == "img" ? tag.Find("alt") : null) ?? tag.Find("aria-label")) is { } words && !string.IsNullOrWhiteSpace(words)
            ? Decoded(words)
            : null;

    public Named Enter(string name)
    {
        var (said, id) = pending.Name == name ? (pending.Said, pending.Id) : (Named.Nothing, null);
        if (pending.Name == name)
            pending = default;
        StringBuilder? text = null;
        if (id is not null && wanted.Value.Contains(id) && !texts.ContainsKey(id))
        {
            texts[id] = text = new StringBuilder();
            reading.Add(text);
            naming++;
        }
        if (naming > 0)
            open.Add((name, text));
        return said;
    }

    public void Leave(string name)
    {
        var at = open.FindLastIndex(e => e.Name == name);
        if (at < 0)
            return;
        if (open[at].Text is { } text)
        {
            reading.Remove(text);
            naming--;
        }
        open.RemoveAt(at);
        if (naming == 0)
            open.Clear();
    }

    public void Take(ReadOnlySpan<char> text)
    {
        foreach (var words in reading)
            words.Append(text[..Math.Min(text.Length, LongestName)]).Append(' ');
        if (reading.Count > 0)
            reading.RemoveAll(words => words.Length > LongestName);
    }

    /// <summary>Null where none of the elements has any.</summary>
    public string? WordsOf(IReadOnlyList<string> ids) =>
        string.Join(' ', ids.Select(id => texts.GetValueOrDefault(id)?.ToString().Trim()).Where(t => !string.IsNullOrEmpty(t)))
            is { Length: > 0 } words
            ? NormalText.Of(words)
            : null;

    private static string? LabelOf(string name, TagValues tag)
    {
        var summary = name == "table" ? tag.Find("summary") ?? tag.Find("title") : null;
        return tag.Find("aria-label") is { } label ? $"{label} {summary}" : summary;
    }

    private static string? IdsOf(TagValues tag)
    {
        var (label, description) = (tag.Find("aria-labelledby"), tag.Find("aria-describedby"));
        return label is null ? description : $"{label} {description}";
    }

    /// <summary>What is named so that it can be used says nothing of the words in it.</summary>
    private static bool IsControl(string name) => name is "nav" or "button" or "form" or "svg" or "search" or "dialog";

    private static string Decoded(string value) =>
        NormalText.Of(CharacterReferences.MayBeIn(value) ? CharacterReferences.Decode(value) : value);

    private static string[] IdsIn(string value) => value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(
        """aria-(?:labelled|described)by\s{0,9}=\s{0,9}["']?([^"'>]{1,400})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Naming();

    /// <param name="Words">Of the attribute itself; null where there is none.</param>
    /// <param name="Ids">The elements that have the words.</param>
    /// <param name="Level">Of what is a heading by its role; null for any other.</param>
    public sealed record Named(string? Words, IReadOnlyList<string> Ids, int? Level)
    {
        public static readonly Named Nothing = new(null, [], null);
    }
}
