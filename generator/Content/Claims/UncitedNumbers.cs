using StaticGuide.Configuration;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Reports the numbers of a page for which nobody is named, as site.yml weighs them. It keeps room between calls, so each
/// worker has its own.
/// </summary>
internal sealed class UncitedNumbers
{
    /// <summary>How much of a sentence says what a number is about.</summary>
    private const int MostDigitsOfName = 4;

    private const int Around = 160;

    private readonly ClaimFinder finder;
    private readonly NamingLexicon? naming;
    private readonly Severity severity;
    private readonly DiagnosticBag diagnostics;
    private readonly Func<ClaimContext, string?> findStatistic;
    private readonly Func<string, int?>? percentileOf;
    private readonly List<Claim> claims = [];
    private readonly SourceWords sources;

    /// <param name="language">BCP 47 tag of the text.</param>
    /// <param name="findStatistic">
    /// How a text can show the statistics that have the value of these words, such as <c>:stat[id]</c>; null where there is none.
    /// </param>
    /// <param name="percentileOf">Which percentile a statistic is, by its id; null where nobody knows.</param>
    public UncitedNumbers(
        EvidencePolicy policy,
        string language,
        DiagnosticBag diagnostics,
        Func<ClaimContext, string?> findStatistic,
        Func<string, int?>? percentileOf = null
    )
    {
        IsEnglish = language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        naming = IsEnglish ? null : NamingLexicon.Of(language);
        sources = new SourceWords(language);
        finder = new ClaimFinder(IsEnglish, new PhraseSet(policy.Exempt), naming);
        severity = policy.UncitedNumbers == Weight.Error ? Severity.Error : Severity.Warning;
        (this.diagnostics, this.findStatistic, this.percentileOf) = (diagnostics, findStatistic, percentileOf);
    }

    private bool IsEnglish { get; }

    /// <summary>Adds the places of a text where something could be claimed, in order (<see cref="ClaimTriggers"/>).</summary>
    public void AddPlaces(ReadOnlySpan<char> text, List<int> numerals, List<int>? words)
    {
        ClaimTriggers.AddPlaces(text, IsEnglish, numerals, words);
        if (naming?.Shares is null || words is null)
            return;
        for (var at = 0; SpokenShares.IndexIn(text[at..]) is >= 0 and var next; at++)
            words.Add(at += next);
    }

    private bool MayClaim(ReadOnlySpan<char> text) =>
        ClaimTriggers.IsIn(text, IsEnglish) || naming?.Shares is not null && SpokenShares.IndexIn(text) >= 0;

    /// <summary>A line begins like "Source:", in the language of the text or in English.</summary>
    public bool NamesSource(ReadOnlySpan<char> line) => sources.Begin(line);

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends, exclusive.</summary>
    public int EndOfSentence(ReadOnlySpan<char> text, int start) => SentenceSplitter.EndOf(text, start, naming);

    /// <summary>The claims of a sentence, valid until the next call.</summary>
    /// <param name="offset">Where the sentence begins in the text that the claims are counted in.</param>
    /// <param name="isHeading">It is a heading, or a page's title.</param>
    public List<Claim> Find(ReadOnlySpan<char> sentence, int offset, bool isHeading)
    {
        claims.Clear();
        finder.Find(sentence, offset, claims, isHeading);
        return claims;
    }

    /// <summary>"The lowest 10 percent earned :stat[p10]": the share is what the statistic beside it is.</summary>
    /// <param name="shown">The statistics of its sentence.</param>
    public bool IsPercentile(ReadOnlySpan<char> text, Claim claim, IEnumerable<string> shown) =>
        percentileOf is not null
        && PercentileWords.ShareOf(text, claim) is { } share
        && shown.Any(id => percentileOf(id) is { } of && (of == share || of == 100 - share));

    /// <summary>Reports a claim in Markdown.</summary>
    /// <param name="sentence">What it stands in.</param>
    /// <param name="start">Where it begins there.</param>
    /// <param name="inHtml">It stands in a block of HTML, where nothing can cite.</param>
    public void Report(ReadOnlySpan<char> sentence, int start, int length, Place place, bool inHtml)
    {
        var hint = inHtml
            ? "nothing can cite in a block of HTML: write its sentence in Markdown, with a blank line before and behind it"
            : $"cite it with `[@source]`, show a statistic with `:stat[id]`, or, if it claims nothing, write `:uncounted[{sentence.Slice(start, length)}]{{reason=\"…\"}}`";
        Add(sentence, start, length, place, takesStatistics: !inHtml, hint);
    }

    /// <summary>Reports the claims of a line of front matter, where no citation can stand.</summary>
    /// <param name="takesStatistics">Whether <c>:stat[…]</c> may stand in it.</param>
    public void CheckLine(string text, ITextOrigin origin, bool takesStatistics, bool isHeading = false)
    {
        // A short number that is the whole line names something: the year 1984, the page 404.
        if (!MayClaim(OtherDigits.Fold(text)) || text.Length <= MostDigitsOfName && text.All(char.IsAsciiDigit))
            return;
        var written = InlineStatistics.Blank(text, SentenceSplitter.Object);
        var bare = OtherDigits.Fold(written);
        for (var start = 0; start < bare.Length; )
        {
            var end = EndOfSentence(bare, start);
            // As in running text: words may say what the statistic beside them means.
            List<string> shown = takesStatistics ? [.. InlineStatistics.In(text[start..end]).Select(s => s.Reference.Id)] : [];
            foreach (
                var claim in Find(bare.AsSpan(start, end - start), start, isHeading)
                    .Where(c => shown.Count == 0 || bare.AsSpan(c.Start, c.End - c.Start).ContainsAnyInRange('0', '9'))
                    .Where(c => shown.Count == 0 || !IsPercentile(bare, c, shown))
            )
                Add(
                    written.AsSpan(start, end - start),
                    claim.Start - start,
                    claim.End - claim.Start,
                    origin.PlaceOf(claim.Start, claim.End),
                    takesStatistics,
                    takesStatistics
                        ? "show a statistic with `:stat[id]`, or leave the number to the text: no citation can stand here"
                        : "leave the number to the text: no citation can stand here"
                );
            start = end;
        }
    }

    private void Add(ReadOnlySpan<char> sentence, int start, int length, Place place, bool takesStatistics, string hint)
    {
        var from = Math.Max(0, start - Around);
        var around = sentence[from..Math.Min(sentence.Length, start + length + Around)];
        diagnostics.Add(
            new Diagnostic(ClaimRules.UncitedNumber, place, $"“{sentence.Slice(start, length)}” is cited to nobody")
            {
                Hint =
                    takesStatistics && findStatistic(new ClaimContext(around.ToString(), start - from, length)) is { } known
                        ? $"write {known}, which has this very value; or {hint}"
                        : hint,
                Severity = severity,
            }
        );
    }
}
