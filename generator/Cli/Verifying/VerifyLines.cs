using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>For people: a line for each source that could not be read, and what a source says instead of a quote.</summary>
internal sealed class VerifyLines(bool quiet)
{
    /// <param name="isTold">Whether what is quoted with a hash was told already; null for nothing.</param>
    public void Write(VerifyResult result, TextWriter writer, Func<string, bool>? isTold = null)
    {
        foreach (var source in result.Sources)
        {
            if (source.Check.Reason is { } reason && !quiet && !result.IsLockLeft)
                writer.Write($"{Word(source)} {source.Source.Id}: {source.Url}\n  {reason}; {Standing(source)}\n");
            if (source.Check.ForwardsTo is { } target)
                writer.Write($"{source.Source.Id}: {source.Url}\n  {Forwards(target)}\n");
            foreach (var quote in source.Check.Quotes.Where(q => q.Verdict != QuoteVerdict.Found && isTold?.Invoke(q.Hash) != true))
            {
                if (source.Check.Nearest.GetValueOrDefault(quote.Hash) is { } nearest)
                    writer.Write($"{quote.Id}: {source.Url}\n  says: {nearest}\n");
            }
            foreach (var quote in source.Hidden)
                writer.Write($"{quote.Id}: {source.Url}\n  the words are there, but hidden\n");
            foreach (var quote in source.Pictured)
                writer.Write($"{quote.Id}: {source.Url}\n  {Pictured}\n");
        }
        if (result.Fixed > 0)
            writer.Write($"{Reporting.TextReporter.Count(result.Fixed, "file")} changed to new addresses.\n");
    }

    /// <summary>What holds although the source was not read.</summary>
    public static string Standing(VerifiedSource source) =>
        source.After switch
        {
            { Verdict: SourceVerdict.Unsafe or SourceVerdict.Invalid } => "nothing was sent to it",
            { Verdict: SourceVerdict.Dead } => "it was not there on three days",
            { Failing.Count: > 0 and var days } => $"day {days} of 3 before it counts as gone",
            { Reached: { } day } => $"the check of {LockText.DayText(day)} stands",
            _ when source.Archive is { Reached: { } day } => $"its archived copy says what is quoted, as of {LockText.DayText(day)}",
            _ when source.Check.Outcome == CheckOutcome.Blocked =>
                $"save it in a browser, then run `staticguide verify --saved FILE --id {source.Source.Id} --fetched DAY`",
            _ => "it has not been checked yet",
        };

    /// <summary>What is to be looked at where a picture stands among words.</summary>
    public const string Pictured =
        "the words are there, with a picture among them that may be a sign (a minus, an arrow down): look at the page";

    /// <summary>What is to be done about a page that sends its readers on.</summary>
    public static string Forwards(string target) => $"forwards to {target}: look whether that is the source now, and write its address";

    private static string Word(VerifiedSource source) => LockWords.Of(source.After.Verdict);
}
