using System.Globalization;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>What <c>renew</c> says to people at a terminal: what was taken, what was left and why, what to read again.</summary>
internal static class RenewLines
{
    private static readonly LanguageForms Forms = LanguageTable.Of("en");

    public static void Write(RenewResult result, IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        var told = new ToldOnce(result);
        var reports = diagnostics.ToLookup(d => d.Place);
        foreach (var taken in result.Taken)
            writer.Write($"taken {taken.Figure.Id}: {Change(taken)}\n");
        foreach (var taken in result.Passages)
            writer.Write($"taken {taken.Excerpt.Id}: {Change(taken)}\n");
        foreach (var change in result.Derived)
            writer.Write($"follows {change.Before.Id}: {Change(change)}\n");
        foreach (var left in result.Told)
        {
            writer.Write(
                $"left {left.Item.Id} ({LeftWords.Of(left.Reason)}): {LeftWords.Sentence(left.Reason)}{(left.Detail is { } detail ? $": {detail}" : "")}\n"
            );
            writer.Write($"  at {told.PlaceOf(left)}{Coded(told.ReportOf(left, reports))}\n");
            if (left.Said is { } said && left.Reason is not (LeftReason.Unproven or LeftReason.File))
                writer.Write($"  quoted: {left.Quoted}\n  says:   {said}\n");
        }
        foreach (var same in result.Left.Where(l => l.Reason == LeftReason.Unread).GroupBy(l => (l.Item.Source, l.Detail)))
            writer.Write(
                $"left {string.Join(", ", same.Select(l => l.Item.Id))} (unread): {same.Key.Source.Id} was not read{(same.Key.Detail is { } why ? $": {why}" : "")}\n"
            );
        foreach (var place in ReadAgain.Of(result))
            writer.Write($"read again {place.File}:{place.Line.ToString(CultureInfo.InvariantCulture)} ({place.Why}): {place.Words}\n");
    }

    private static string Coded(Diagnostic? diagnostic) =>
        diagnostic is null ? "" : $" ({(diagnostic.Severity == Severity.Error ? "error" : "warning")} {diagnostic.Rule.Code})";

    public static string Did(RenewResult result, VerifyResult verified, bool writes) =>
        $"{verified.Did}; {(writes ? "took" : "would take")} {Count(result)} into {TextReporter.Count(result.Files.Count, "file")}, "
        + $"left {result.Left.Count}{(result.Left.Count - result.Told.Count is > 0 and var unread ? $", {unread} of them unread" : "")}";

    public static string Change(RenewedFigure taken) =>
        Change(
            taken.Figure.TextIn(Forms),
            Text(taken.Next.Value!, taken.Figure),
            FigureTime.Of(taken.Figure.Statistic),
            FigureTime.Of(taken.Next)
        );

    /// <summary>3 statistics; 3 statistics and 1 passage.</summary>
    public static string Count(RenewResult result) =>
        (result.Taken.Count, result.Passages.Count) switch
        {
            (var numbers, 0) => TextReporter.Count(numbers, "statistic"),
            (0, var words) => TextReporter.Count(words, "passage"),
            var (numbers, words) => $"{TextReporter.Count(numbers, "statistic")} and {TextReporter.Count(words, "passage")}",
        };

    /// <summary>What a passage says now, and of when where that is another time.</summary>
    public static string Change(RenewedPassage taken) =>
        (taken.Says == taken.Excerpt.Text ? "the same words" : $"“{taken.Excerpt.Text}” → “{taken.Says}”")
        + (
            FigureTime.Of(taken.Excerpt.Passage) is var old && FigureTime.Of(taken.Next) is var fresh && old != fresh
                ? $" ({old} → {fresh})"
            : old == default ? ""
            : $" ({old})"
        );

    public static string Change(DerivedChange change) =>
        change.After is { } after
            ? Change(
                change.Before.TextIn(Forms),
                after.TextIn(Forms),
                new FigureTime(change.Before.AsOf, change.Before.Period),
                new FigureTime(after.AsOf, after.Period)
            )
            : "it cannot be calculated any more: what it is made of is of different times now";

    public static string Text(StatisticValue value, Figure figure) => ValueText.Of(value, figure.Unit, Forms);

    private static string Change(string before, string after, FigureTime old, FigureTime fresh) =>
        (before == after ? $"{after} as before" : $"{before} → {after}") + (old == fresh ? $" ({fresh})" : $" ({old} → {fresh})");
}
