using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What the title of a page and its heading of the highest level say of all that stands on it, apart from dates and from the name of its
/// site: "Wages of men | Bureau".
/// </summary>
internal static partial class TitleWords
{
    /// <summary>The label of a host must be this long to be known again, in characters.</summary>
    private const int ShortestLabel = 3;

    /// <summary>A page with more of them has one for each of its parts.</summary>
    private const int MostHeadings = 2;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|｜·•»:");

    private const string And = " and ";

    /// <returns>
    /// As a <see cref="LabelList"/>: the parts that say what it is of, behind them all else that the page calls itself. Null for none.
    /// </returns>
    /// <param name="page">Whose headings may say it as well.</param>
    /// <param name="names">What its site and who publishes it are called.</param>
    /// <param name="host">Where it was found; empty where that is not known.</param>
    public static string? Of(string title, PageText page, IEnumerable<string> names, string host)
    {
        var known = names.Select(Words).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        var labels = host.Split('.').SkipLast(1).Where(l => l.Length >= ShortestLabel).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<(string Words, bool IsBehindBar, bool IsSite)> parts = [];
        var (start, isBehindBar) = (0, false);
        foreach (Match between in Separator().Matches(title))
        {
            Add(title[start..between.Index]);
            (start, isBehindBar) = (between.Index + between.Length, between.ValueSpan.ContainsAny(Bars));
        }
        Add(title[start..]);
        if (parts.Count > 1 && !parts.Exists(p => p.IsSite) && Office().IsMatch(parts[0].Words))
            parts[0] = parts[0] with { IsSite = true };
        var own = parts.Where(p => !p.IsSite).Select(p => p.Words).ToList();
        // A site whose name nobody knows stands last.
        if (own.Count == parts.Count && own.Count > 1 && parts[^1].IsBehindBar)
            own.RemoveAt(own.Count - 1);
        var headings = SentencePlace.TopHeadings(page).Select(Words).Where(w => w.Length > 0).ToList();
        if (headings.Count <= MostHeadings)
            own.AddRange(headings.Where(h => !IsSite(h) && !Office().IsMatch(h)));
        return own.Count == 0
            ? null
            : LabelList.Of(own, parts.Select(p => p.Words).Concat(headings).Except(own), years: LabelYears.In(title));

        void Add(string text)
        {
            if (!PageFurniture.Is(text) && Words(text) is { Length: > 0 } words)
                parts.Add((words, isBehindBar, IsSite(words) || parts.Count > 0 && Office().IsMatch(words)));
        }

        bool IsSite(string words) => known.Contains(words) || IsHost(words, labels);
    }

    /// <summary>Whether it says something else than was noted. What only came to it, or went, is no sign of anything.</summary>
    public static bool IsOther(string noted, string now) => LabelList.IsOne(noted) && LabelList.IsReplaced(noted, now);

    /// <summary>What is to be noted: what was noted first.</summary>
    /// <param name="year">Of the time that the words of the page are of.</param>
    public static string? First(string? noted, string? now, int? year) =>
        noted is null || now is null || !LabelList.IsOne(noted) ? noted ?? now : LabelList.Since(noted, now, year);

    private static string Words(string text) =>
        SentencePlace.Name(Remark().Replace(NormalText.Of(text).Replace(" & ", And, StringComparison.Ordinal), ""));

    /// <summary>A host is called by the site's name, or by the first letters of it.</summary>
    private static bool IsHost(string words, HashSet<string> labels)
    {
        var all = words.Split(' ');
        return labels.Contains(string.Concat(all))
            || labels.Contains(string.Concat(all.Select(w => w[0])))
            || labels.Contains(string.Concat(all.Where(w => !Small().IsMatch(w)).Select(w => w[0])));
    }

    [GeneratedRegex(@"(?:\s*:)?\s+(?:[|｜·•»«>:–—-]+)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    /// <summary>What a page says of itself and not of its numbers.</summary>
    [GeneratedRegex(
        @"^\([0-9]{1,4}\) |[ ,]*\(?\b(?:updated?|latest|preliminary|provisional|revised|page [0-9]+(?: of [0-9]+)?)\b\)?:?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:of|the|and|for|u|s|us|uk|de|la|des|für|der)$", RegexOptions.CultureInvariant)]
    private static partial Regex Small();

    /// <summary>Who publishes pages is called so.</summary>
    [GeneratedRegex(
        @"^(?:(?!(?:by|in|at|per|from) )\p{L}+ ){0,4}(?:bureau|department|ministry|office|agency|institute?|ministerium|bundesamt|commission|council"
            + @"|administration|association|society|university|foundation|cent(?:er|re)s?|wikipedia|gov|org|com)(?: (?:of|for|on|für) [\p{L} ]+)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();
}
