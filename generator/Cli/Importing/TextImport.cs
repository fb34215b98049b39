using System.Globalization;
using StaticGuide.Cli.Reporting;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Cli.Importing;

/// <summary>An import's report for people: a line for each page, and under it what is left and what a build finds wrong.</summary>
internal static class TextImport
{
    /// <summary>In a line; JSON has all of it.</summary>
    private const int LongestText = 80;

    public static void Write(ImportOutcome outcome, TextWriter writer)
    {
        foreach (var file in outcome.Result.Files.Where(f => f.Text is not null))
        {
            writer.Write($"{Plain(file.Target)}{(file.Source is { } source ? $" from {Plain(source)}" : ", new")}\n");
            foreach (var left in file.Left)
                writer.Write($"  left     {Of(left)}\n");
            foreach (var warning in outcome.UnreadOf(file.Target))
                writer.Write($"  left     {Of(warning)}\n");
            foreach (var error in outcome.ErrorsOf(file.Target))
                writer.Write($"  error    {Of(error)}\n");
        }
        var texts = outcome.Result.Files.Where(f => f.Text is not null).Select(f => f.Target).ToHashSet(StringComparer.Ordinal);
        Section(
            writer,
            "Elsewhere in the guide",
            outcome.Found.Where(d => d.Severity == Severity.Error && !(d.Place is { } p && texts.Contains(p.File))).Select(Of)
        );
        Section(writer, "Refused", outcome.Refused.Select(Of));
        Section(writer, "Not taken, or to be looked at", outcome.Result.Left.Select(Of));
    }

    /// <summary>In one sentence each: what was done, what is left, what to do next.</summary>
    public static string Summary(ImportOutcome outcome)
    {
        var copies = outcome.Result.Files.Count(f => f.Text is null);
        var kinds = string.Join(", ", outcome.Kinds.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count} × {k.Rule.Code}")));
        var refused = string.Join(
            ", ",
            outcome
                .Refused.GroupBy(d => d.Rule.Code, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} × {g.Key}"))
        );
        var beside = outcome.ErrorsBesidePages;
        var once = beside == 0 ? "" : $" once {TextReporter.Count(beside, "error")} elsewhere {(beside == 1 ? "is" : "are")} mended";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Made a guide in {outcome.Run.FolderAsTyped}: {TextReporter.Count(outcome.Pages, "page")}, of which {outcome.PagesThatBuild} build as they are{once}, and {TextReporter.Count(copies, "copied file")}."
                + $"{(refused.Length > 0 ? $"\nRefused: {refused}, as listed." : "")}"
                + $"\nLeft to you: {(kinds.Length > 0 ? kinds + " (`staticguide explain CODE`)" : "nothing")}."
                + $"\nNext: staticguide serve --source {outcome.Run.FolderAsTyped}"
        );
    }

    private static void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst)
                writer.Write($"{title}:\n");
            isFirst = false;
            writer.Write($"  {line}\n");
        }
    }

    private static string Cut(string text) => text.Length > LongestText ? $"{text[..LongestText]}…" : text;

    private static string Of(Left left) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{left.Rule.Code} {At(left.Place)}: {Plain(Cut(left.Text))}{(left.NewLine is { } line ? $" (now line {line})" : "")}"
        );

    private static string Of(Diagnostic diagnostic) =>
        $"{diagnostic.Rule.Code} {(diagnostic.Place is { } place ? At(place) + ": " : "")}{Plain(diagnostic.Message)}{(diagnostic.Hint is { } hint ? $" ({Plain(hint)})" : "")}";

    private static string At(Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plain(place.File)}{(place.Start is { } at ? $":{at.Line}:{at.Column}" : "")}");

    /// <summary>Nothing that a stranger wrote moves the cursor.</summary>
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
