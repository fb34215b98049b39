using System.Text.RegularExpressions;
using StaticGuide.Content.Sources;
using StaticGuide.Urls;

namespace StaticGuide.Cli.Verifying;

/// <summary>
/// Whether what a page is called may be a source's title. Writers shorten titles and put words of their own, templates add the name of the
/// site: one word in common is no sign, most of them are.
/// </summary>
internal sealed partial class TitleLikeness
{
    private const int StemLength = 5;
    private const int ShortestWord = 4;

    private static readonly string[] Separators = ["|", " - ", "–", "—", "·", ":", "»", "›", "•"];

    private readonly string title;
    private readonly HashSet<string> site;
    private readonly HashSet<string> own;

    /// <summary>Of the last part of the address that says something.</summary>
    private readonly HashSet<string> address;

    public TitleLikeness(Source source)
    {
        var url = WebUrlParser.Parse(source.Url) is UrlParse.Parsed parsed ? parsed.Url : null;
        title = source.Title;
        site = Stems($"{source.Container} {source.Publisher} {url?.Host}");
        own = Stems(title);
        own.ExceptWith(site);
        // The source is the site itself.
        if (own.Count == 0)
            (own, site) = (Stems(title), []);
        if (own.Count == 0)
            own = [.. WordsOf(title)];
        address = Stems(LastOf(Uri.UnescapeDataString(url?.Path ?? "")));
        address.ExceptWith(site);
    }

    public SaidTitle Of(string said)
    {
        var all = WithoutSite(said);
        var parts = said.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(WithoutSite)
            .Where(p => p.Count > 0)
            .ToList();
        return Flat(said).Contains(Flat(title), StringComparison.Ordinal) || IsLike(all) || parts.Where(IsWhole).Any() ? SaidTitle.Same
            : all.Count == 0 ? SaidTitle.Nothing
            : SaidTitle.Another;
    }

    /// <summary>Whether a text has the title, or all the words of it near its beginning.</summary>
    public bool IsNamedIn(string text)
    {
        const int Beginning = 3000;
        return Flat(text).Contains(Flat(title), StringComparison.Ordinal)
            || own.Count > 1 && own.IsSubsetOf(Stems(text[..Math.Min(text.Length, Beginning)]));
    }

    private bool IsLike(HashSet<string> said)
    {
        var specific = own.Where(address.Contains).ToList();
        return said.Count > 0 && said.All(w => own.Contains(w) || address.Contains(w))
            || said.IsSupersetOf(specific) && Likeness(said, own) >= (specific.Count > 0 ? 0.5 : 0.6)
            || address.Count > 0 && said.IsSupersetOf(address) && Likeness(said, address) >= 0.6;
    }

    /// <summary>A part between separators that has all that tells the source from others of its kind, and nothing else.</summary>
    private bool IsWhole(HashSet<string> part) =>
        own.Any(address.Contains) && part.IsSubsetOf(own) && own.Where(address.Contains).All(part.Contains);

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private HashSet<string> WithoutSite(string said)
    {
        var stems = Stems(said);
        stems.ExceptWith(site);
        return stems;
    }

    private static HashSet<string> Stems(string text) =>
        WordsOf(text)
            .Where(w => w.Length >= ShortestWord || w[0] >= '\u2E80')
            .Select(w => w[..Math.Min(w.Length, StemLength)])
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text.ToLowerInvariant()).Select(m => m.Value);

    private static string Flat(string text) => $" {string.Join(' ', WordsOf(text))} ";

    private static string LastOf(string path) =>
        path.Split('/').Select(p => Ending().Replace(p, "")).LastOrDefault(p => p is not ("" or "index" or "default" or "home")) ?? "";

    /// <summary>Scripts without spaces are compared sign by sign.</summary>
    [GeneratedRegex(@"[\p{L}-[\0-\u2E7F]]|[\p{L}\p{M}\p{N}-[\u2E80-\uD7FF]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\.[A-Za-z0-9]{2,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}

/// <summary>What a page's title is to a source.</summary>
internal enum SaidTitle
{
    /// <summary>It says nothing but the name of the site, or nothing at all.</summary>
    Nothing,

    Same,
    Another,
}
