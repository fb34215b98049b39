using System.Text;
using StaticGuide.Cli.Reporting;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Verifying;

/// <summary>For a pull request or a weekly issue: what to do, whose pages it is about, what changed, and what could not be read.</summary>
/// <param name="before">What stands above it, and is counted in.</param>
/// <param name="isTold">Whether that speaks of a diagnostic already.</param>
internal sealed class MarkdownSummary(VerifyResult result, DateOnly today, string before, Func<Diagnostic, bool> isTold)
{
    private const int LongestTitle = 160;
    private const int LongestSentence = 600;
    private const int MostPages = 8;

    public static void Write(
        VerifyResult result,
        DateOnly today,
        TextWriter writer,
        string before = "",
        Func<Diagnostic, bool>? isTold = null
    ) => writer.Write(new MarkdownSummary(result, today, before, isTold ?? (_ => false)).Text());

    private string Text()
    {
        var text = new StringBuilder($"{before}## Sources, looked at on {LockText.DayText(today)}\n\n");
        text.AppendJoin("\n\n", Headlines()).Append('\n');
        var findings = result.Build.Diagnostics.Where(d => IsOfSources(d) && !isTold(d)).OrderByDescending(d => d.Severity).ToList();
        var changed = result.Sources.Where(s => s.HasChanged && !result.IsLockLeft).OrderBy(s => RankOf(s.After.Verdict)).ToList();
        var section = new MarkdownSection(text);
        section.Write("What to do", [.. findings.Select(ToDo)], 0.6, "`staticguide check` lists them all");
        section.Write(
            "What readers of the source do not see",
            [.. result.Sources.Where(s => s.Hidden.Any()).Select(Unseen)],
            0.7,
            "`staticguide verify --format json` has them all"
        );
        section.Write(
            "What a picture may say",
            [.. result.Sources.Where(s => s.Pictured.Any()).Select(Pictured)],
            0.7,
            "`staticguide verify --format json` has them all"
        );
        section.Write(
            "What changed since last time",
            [.. changed.Select(Change)],
            0.8,
            "the change to `content/evidence.lock.json` has them all"
        );
        section.Write(
            "What could not be read",
            [.. result.Sources.Where(s => s.Check.Reason is not null && !result.IsLockLeft).Select(Unread)],
            1,
            "`content/evidence.lock.json` has them all"
        );
        return text.ToString();
    }

    private IEnumerable<string> Headlines()
    {
        if (result.Notice is { } notice)
            yield return $"**{char.ToUpperInvariant(notice[0])}{MarkdownText.Sentence(notice[1..])}.**";
        else if (result.Sources.Count == 0)
            yield return "There was nothing to look at.";
        else
            yield return $"{TextReporter.Count(result.Sources.Count, "source")}: {result.Counts}.{(result.Sources.Any(s => s.HasChanged) ? "" : before.Length > 0 ? " These verdicts are those of last time." : " None of them changed since last time.")}";
        if (result.WasInterrupted)
            yield return "The run was interrupted; others were not looked at.";
        if (result.Fixed > 0)
            yield return $"New addresses were written into {TextReporter.Count(result.Fixed, "file")}.";
        var errors = result.Build.Diagnostics.Where(d => d.Severity == Severity.Error).ToLookup(IsOfSources);
        if (errors[true].Any())
            yield return "**With this, the guide does not build " + $"until {Mended([.. errors[true]])} mended.**";
        if (errors[false].Any())
            yield return $"The guide has {TextReporter.Count(errors[false].Count(), "other error")}: `staticguide check` "
                + $"shows {(errors[false].Count() == 1 ? "it" : "them")}.";
    }

    private string Mended(List<Diagnostic> errors) =>
        errors.TrueForAll(e => isTold(e)) ? "what is left to you is"
        : errors.Exists(e => isTold(e)) ? "that, and what is left to you, is"
        : errors.Count == 1 ? "the error below is"
        : "the errors below are";

    private static bool IsOfSources(Diagnostic diagnostic) => diagnostic.Rule.Code.StartsWith("SG5", StringComparison.Ordinal);

    private string ToDo(Diagnostic diagnostic)
    {
        var line = new StringBuilder($"- [ ] **{diagnostic.Rule.Code}** ({(diagnostic.Severity == Severity.Error ? "error" : "warning")})");
        if (diagnostic.Place is { } at)
            line.Append(' ').Append(MarkdownText.Code(at.Start is { } start ? $"{at.File}:{start.Line}" : at.File));
        line.Append(": ").Append(Sentence(diagnostic.Message));
        if (diagnostic.Hint is { } hint)
            line.Append(" — ").Append(Sentence(hint));
        if (diagnostic.Place is not { } place)
            return line.ToString();
        if (SaidAt(place) is { } said)
            line.Append("\n  - The source says: ").Append(MarkdownText.Plain(MarkdownText.Shortened(said, LongestSentence)));
        if (ForwardAt(place) is { } target)
            line.Append("\n  - The source ").Append(MarkdownText.Plain(VerifyLines.Forwards(target)));
        var pages = result.Uses.PagesOf(place).ToList();
        if (pages.Count > 0)
            line.Append("\n  - Used on: ")
                .AppendJoin(", ", pages.Take(MostPages).Select(PageName))
                .Append(pages.Count > MostPages ? $" and {TextReporter.Count(pages.Count - MostPages, "more page")}" : "");
        return line.ToString();
    }

    /// <summary>What the source says instead of the words that stand at a place, or null.</summary>
    private string? SaidAt(Place place) =>
        (
            from taken in result.Uses.TakenAt(place)
            from source in result.Sources
            where source.Source == taken.Source && source.Url == source.Source.Url
            select source.Check.Nearest.GetValueOrDefault(ProofHash.Of(taken))
        ).FirstOrDefault(said => said is not null);

    /// <summary>Where the source of what is quoted at a place sends its readers on, or null.</summary>
    private string? ForwardAt(Place place) =>
        (
            from taken in result.Uses.TakenAt(place)
            from source in result.Sources
            where source.Source == taken.Source && source.Url == source.Source.Url
            select source.Check.ForwardsTo
        ).FirstOrDefault(target => target is not null);

    private static string PageName(Page page) =>
        page.Head.Authors.Count == 0
            ? MarkdownText.Code(page.File)
            : $"{MarkdownText.Code(page.File)} "
                + $"({MarkdownText.Plain(MarkdownText.Shortened(string.Join(", ", page.Head.Authors), LongestTitle))})";

    private static string Change(VerifiedSource source) =>
        $"- {Name(source)}: {(source.Before is null ? "new" : LockWords.Of(source.Before.Verdict))} → "
        + $"**{LockWords.Of(source.After.Verdict)}**";

    private static string Unseen(VerifiedSource source) => $"- {Name(source)}: the words of {Ids(source.Hidden)} are there, but hidden";

    private static string Pictured(VerifiedSource source) => $"- {Name(source)}, {Ids(source.Pictured)}: {VerifyLines.Pictured}";

    private static string Ids(IEnumerable<LockedQuote> quotes) =>
        string.Join(", ", quotes.Take(MostPages).Select(q => MarkdownText.Code(q.Id)))
        + (quotes.Skip(MostPages).Any() ? " and others" : "");

    private static string Unread(VerifiedSource source) =>
        $"- {Name(source)}: {Sentence(source.Check.Reason!)}; {Sentence(VerifyLines.Standing(source))}";

    private static string Name(VerifiedSource source)
    {
        var (entry, copy) = (source.Source, source.Url == source.Source.Url ? "" : "the archived copy of ");
        var publisher = entry.Publisher is { } name ? $", {MarkdownText.Plain(MarkdownText.Shortened(name, LongestTitle))}" : "";
        return $"{copy}{MarkdownText.Link(MarkdownText.Shortened(entry.Title, LongestTitle), source.Url)} "
            + $"({MarkdownText.Code(entry.Id)}{publisher})";
    }

    private static string Sentence(string text) => MarkdownText.Sentence(MarkdownText.Shortened(text, LongestSentence));

    /// <summary>What somebody must do something about comes first.</summary>
    private static int RankOf(SourceVerdict verdict) =>
        verdict switch
        {
            SourceVerdict.Drifted or SourceVerdict.Dead or SourceVerdict.Unsafe or SourceVerdict.Invalid => 0,
            SourceVerdict.Moved => 1,
            SourceVerdict.Blocked or SourceVerdict.Transient => 2,
            _ => 3,
        };
}
