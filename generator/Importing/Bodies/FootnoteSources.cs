using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Urls;

namespace StaticGuide.Importing.Bodies;

/// <summary>Footnotes that are an address, with or without words beside it: they are sources, and their marks are citations.</summary>
internal sealed partial class FootnoteSources(SourceText source, List<Left> left)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewSource> byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Url, string Title), NewSource> known = [];

    /// <summary>What begins like a citation was words there.</summary>
    public static List<BodyLine> WithoutCitations(IReadOnlyList<BodyLine> lines)
    {
        // A label with a backslash is none to the library that reads it.
        var escaped = lines.Any(l => !l.IsCode && Label().IsMatch(l.Text)) ? "&#64;" : "\\@";
        return [.. lines.Select(l => l.Outside(t => Citation().Replace(t, escaped)))];
    }

    public (List<BodyLine> Lines, IReadOnlyList<NewSource> Sources) Rewrite(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> kept = [];
        for (var at = 0; at < lines.Count; at++)
        {
            if (
                lines[at].IsCode
                || !lines[at].Text.TrimStart().StartsWith("[^", StringComparison.Ordinal)
                || GoesOn(lines, at)
                || !Take(lines[at])
            )
                kept.Add(lines[at]);
        }
        if (byLabel.Count == 0)
            return ([.. lines], []);
        return ([.. kept.Select(l => l.Outside(t => Mark().Replace(t, Cited)))], [.. byLabel.Values.Distinct()]);
    }

    /// <summary>Further lines, or paragraphs, are of the footnote where they are indented.</summary>
    private static bool GoesOn(IReadOnlyList<BodyLine> lines, int at)
    {
        var next = at + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next < lines.Count && (lines[next].Indent >= (next == at + 1 ? 2 : 4) || lines[next].Text[0] == '\t');
    }

    private bool Take(BodyLine line)
    {
        if (
            Definition().Match(line.Text) is not { Success: true } definition
            || AddressIn(definition.Groups[2].Value) is not var (url, words)
        )
            return false;
        if (
            WebUrlParser.Parse(url) is not UrlParse.Parsed { Url: { HasUserInfo: false } parsed }
            || !url.StartsWith("http", StringComparison.Ordinal)
        )
            return false;
        var host = parsed.Host.StartsWith("www.", StringComparison.Ordinal) ? parsed.Host[4..] : parsed.Host;
        var title = words.Length > 0 ? words : (host + parsed.Path).TrimEnd('/');
        if (byLabel.ContainsKey(definition.Groups[1].Value))
            return false;
        if (!known.TryGetValue((url, title), out var named))
            known.Add((url, title), named = new NewSource(IdOf(host, parsed.Path), title, host, url));
        byLabel.Add(definition.Groups[1].Value, named);
        left.Add(Left.At(ImportRules.Source, Place(line), url));
        return true;
    }

    private Place Place(BodyLine line) =>
        source.PlaceOf(source.OffsetOfLine(line.Source), source.OffsetOfLine(line.Source) + (source.Line(line.Source) ?? "").Length);

    /// <summary>The one address of a text, and the words beside it.</summary>
    private static (string Url, string Words)? AddressIn(string text)
    {
        if (MarkdownLink().Match(text) is { Success: true } link)
            return
                link.Groups[3].Value.Contains("://", StringComparison.Ordinal)
                || link.Groups[1].Value.Contains("://", StringComparison.Ordinal)
                ? null
                : (link.Groups[4].Value, Words($"{link.Groups[1].Value}{link.Groups[2].Value}{link.Groups[3].Value}"));
        if (Address().Matches(text) is not [var only])
            return null;
        var url = only.Groups[1].Value.TrimEnd('.', ',', ';');
        return (url, Words(text.Replace(only.Value, "", StringComparison.Ordinal)));
    }

    private static string Words(string text) =>
        Marks().Replace(Spaces().Replace(Tag().Replace(text, " "), " "), "").Trim(' ', '.', ',', ';', ':', '(', ')', '-', '–', '—', '↩');

    private string IdOf(string host, string path)
    {
        var last = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var ascii = NotPlain().Replace(Slug.Of($"{host.Split('.')[0]}-{Extension().Replace(last, "")}"), "-").Trim('-');
        var id = ascii.Length is > 0 and <= 60 && char.IsAsciiLetter(ascii[0]) ? ascii : $"source-{byLabel.Count + 1}";
        if (ids.Add(id))
            return id;
        id = $"{id}-{byLabel.Count + 1}";
        ids.Add(id);
        return id;
    }

    private string Cited(Match mark) =>
        byLabel.GetValueOrDefault(mark.Groups[2].Value) is { } cited
            ? $"{mark.Groups[1].Value}{(mark.Groups[1].Length > 0 ? " " : "")}[@{cited.Id}]"
            : mark.Value;

    [GeneratedRegex(@"^\[\^([^\]\s]+)\]:\s+(\S.*?)\s*$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(\S?)(?<!!)\[\^([^\]\s]+)\](?!:)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(.*?)\[([^\]]+)\]\((?=https?://)(?<4>(?>(?:[^()\s]|\([^()\s]*\))+))\)(?<3>.*)$")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"<?(https?://[^\s<>""]+)>?")]
    private static partial Regex Address();

    [GeneratedRegex(@"[*_`""“”\\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotPlain();

    [GeneratedRegex(@"\.\w{1,5}$")]
    private static partial Regex Extension();

    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^ {0,3}\[[^\]]*@[^\]]*\]:")]
    private static partial Regex Label();

    /// <summary>Within brackets, at the beginning of a word.</summary>
    [GeneratedRegex(@"(?<=\[[^\[\]]{0,200}(?<![A-Za-z0-9\\]))@(?=[A-Za-z0-9_{])")]
    private static partial Regex Citation();
}
