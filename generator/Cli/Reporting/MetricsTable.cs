using System.Globalization;
using StaticGuide.Building;
using StaticGuide.Building.Memory;

namespace StaticGuide.Cli.Reporting;

/// <summary>Writes where the time of a build went: its stages, its slowest pages and templates, what was made again and why.</summary>
internal static class MetricsTable
{
    private const int MostNamed = 10;

    public static void Write(BuildMetrics metrics, TextWriter output)
    {
        Write(
            output,
            ["stage", "ms", "MB allocated", "collections", "ms of them"],
            metrics.Stages.Select(s =>
                (string[])[s.Name, Milliseconds(s.Time), Megabytes(s.Bytes), Count(s.Collections), Milliseconds(s.Collecting)]
            )
        );
        Write(
            output,
            ["slowest pages", "ms"],
            metrics
                .Pages.OrderByDescending(p => p.Value)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
                .Take(MostNamed)
                .Select(p => (string[])[p.Key, Milliseconds(p.Value)])
        );
        Write(
            output,
            ["slowest templates, with what they include", "runs", "ms together"],
            metrics
                .Templates.ByName.OrderByDescending(t => t.Value.Time)
                .ThenBy(t => t.Key, StringComparer.Ordinal)
                .Take(MostNamed)
                .Select(t => (string[])[t.Key, Count(t.Value.Runs), Milliseconds(t.Value.Time)])
        );
        Write(
            output,
            ["pages", "number"],
            metrics
                .Remade.OrderBy(r => r.Key)
                .Select(r => (string[])[Words(r.Key), Count(r.Value)])
                .Prepend(["as the last build made them", Count(metrics.Kept)])
        );
    }

    private static string Words(RemadeReason reason) =>
        reason switch
        {
            RemadeReason.None => "made: there was nothing to take over",
            RemadeReason.New => "made: they were not there, or not without errors",
            RemadeReason.Settings => "made: site.yml or the options changed",
            RemadeReason.Own => "made: their own file changed",
            RemadeReason.Reported => "made: they have warnings, and something changed that these may name",
            RemadeReason.Template => "made: a template changed",
            RemadeReason.Asset => "made: an asset they name changed",
            RemadeReason.Link => "made: something they link to changed",
            RemadeReason.Tag => "made: a tag changed",
            RemadeReason.Evidence => "made: evidence they show changed, or what was checked of it",
            RemadeReason.OtherPage => "made: other pages that they show changed",
            RemadeReason.Day => "made: they show the day",
            RemadeReason.Uses => "made: they show who uses what",
            _ => "made: somebody touched their files in the output",
        };

    private static void Write(TextWriter output, string[] head, IEnumerable<string[]> rows)
    {
        string[][] all = [head, .. rows];
        if (all.Length == 1)
            return;
        int[] widths = [.. head.Select((_, column) => all.Max(r => r[column].Length))];
        foreach (var row in all)
            output.WriteLine(
                string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])))
            );
        output.WriteLine();
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("F1", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
