using System.Globalization;
using System.Text;
using StaticGuide.Cli.Verifying;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// The text of a pull request: what was taken, what is left to whoever reads it, what to read again; then what <c>verify</c> says.
/// </summary>
/// <param name="verified">What was looked at.</param>
/// <param name="writes">Whether it was written; else it only would be.</param>
internal sealed class RenewMarkdown(RenewResult result, VerifyResult verified, DateOnly today, bool writes)
{
    private const int LongestSentence = 400;
    private const int DaysAhead = 30;

    private readonly ToldOnce told = new(result);

    public static void Write(RenewResult result, VerifyResult verified, DateOnly today, bool writes, TextWriter writer) =>
        MarkdownSummary.Write(verified, today, writer, new RenewMarkdown(result, verified, today, writes).Text(), new ToldOnce(result).Has);

    private string Text()
    {
        var text = new StringBuilder();
        if (result.Taken.Count + result.Passages.Count + result.Told.Count > 0)
            text.Append("## A newer edition\n\n").Append(Headline()).Append('\n');
        var section = new MarkdownSection(text);
        section.Write("Left to you", [.. result.Told.Select(Left)], 0.2, "`staticguide renew --dry-run` shows all of them");
        section.Write(
            writes ? "Taken" : "Would be taken",
            [.. result.Taken.Select(Taken), .. result.Passages.Select(Taken), .. result.Derived.Select(Follows)],
            0.35,
            "the change has them all"
        );
        section.Write("Read again", [.. ReadAgain.Of(result).Select(Place)], 0.5, "`staticguide renew` lists them all");
        section.Write("Due soon", [.. Due()], 0.55, $"`staticguide list stale --within {DaysAhead}` lists them all");
        return text.Length == 0 ? "" : text.Append('\n').ToString();
    }

    private bool IsOne => result.Taken.Count + result.Passages.Count == 1;

    private string Headline() =>
        $"{RenewLines.Count(result)} {(IsOne ? "says" : "say")} the same with other numbers or dates and "
        + $"{(!writes ? "would be" : IsOne ? "was" : "were")} taken; {result.Told.Count.ToString(CultureInfo.InvariantCulture)} left to you. What a number was is kept under `previous`.";

    private static string Taken(RenewedFigure taken) =>
        $"- {MarkdownText.Code(taken.Figure.Id)}: {MarkdownText.Plain(RenewLines.Change(taken))}";

    private static string Taken(RenewedPassage taken) =>
        $"- {MarkdownText.Code(taken.Excerpt.Id)}, a passage: {Shortened(RenewLines.Change(taken))}";

    private static string Follows(DerivedChange change) =>
        $"- {MarkdownText.Code(change.Before.Id)}, calculated: {MarkdownText.Plain(RenewLines.Change(change))}";

    private string Left(LeftItem left)
    {
        var line = new StringBuilder($"- [ ] {MarkdownText.Code(left.Item.Id)}, {MarkdownText.Code(told.PlaceOf(left))}: ");
        line.Append(MarkdownText.Sentence(LeftWords.Sentence(left.Reason)));
        if (left.Detail is { } detail)
            line.Append(" (").Append(Shortened(detail)).Append(')');
        if (left.Said is { } said)
            line.Append("\n  - We quote: ").Append(Shortened(left.Quoted ?? "")).Append("\n  - The source says: ").Append(Shortened(said));
        return line.ToString();
    }

    private static string Place(ReadPlace place) =>
        $"- [ ] {MarkdownText.Code($"{place.File}:{place.Line.ToString(CultureInfo.InvariantCulture)}")} ({MarkdownText.Plain(place.Why)}): {Shortened(place.Words)}";

    private IEnumerable<string> Due() =>
        result.After is not { } site
            ? []
            : ReviewDay
                .AllOf(site.Evidence)
                .Where(r => r.By.DayNumber <= today.DayNumber + DaysAhead)
                .OrderBy(r => r.By)
                .ThenBy(r => r.Id, StringComparer.Ordinal)
                .Select(r =>
                    $"- {MarkdownText.Code(r.Id)}, {Shortened(r.Name)}: {(r.IsOverdueOn(today) ? "since" : "by")} {LockText.DayText(r.By)}; last look {LookAt(r, site.Evidence)?.ToString() ?? "never"}"
                );

    /// <summary>That of this run, where it is of a source that was looked at: the guide is read before that.</summary>
    private LastLook? LookAt(ReviewDay review, EvidenceIndex evidence) =>
        review.IsSource && verified.Sources.FirstOrDefault(s => s.Source.Id == review.Id && s.Url == s.Source.Url) is { } looked
            ? new LastLook(LockWords.Of(looked.After.Verdict), looked.After.Checked)
            : LastLook.Of(review, evidence);

    private static string Shortened(string text) => MarkdownText.Plain(MarkdownText.Shortened(text, LongestSentence));
}
