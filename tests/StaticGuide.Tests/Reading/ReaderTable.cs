using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>What tests have measured of the pages, as a table: the worst of all browsers in each cell.</summary>
internal sealed class ReaderTable
{
    private readonly SortedDictionary<string, Dictionary<Measure, double>> rows = new(StringComparer.Ordinal);

    private readonly SortedSet<string> browsers = new(StringComparer.Ordinal);

    private static readonly string? Target = Environment.GetEnvironmentVariable("READER_TABLE");

    public static bool IsWanted => Target is { Length: > 0 };

    public void MeasuredIn(string browser) => browsers.Add(browser);

    public void Add(string page, Measure measure, params IEnumerable<double> values)
    {
        if (!rows.TryGetValue(page, out var row))
            rows[page] = row = [];
        List<double> all = [.. values];
        if (row.TryGetValue(measure, out var before))
            all.Add(before);
        if (all.Count > 0)
            row[measure] = measure.WorstOf(all);
    }

    /// <summary>Writes it after the mark in the file that READER_TABLE names.</summary>
    public void Write()
    {
        if (!IsWanted)
            return;
        const string Mark = "<!-- table -->\n";
        var file = Repository.Path(Target!);
        var text = File.ReadAllText(file);
        var end = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd");
        File.WriteAllText(file, $"{text[..end]}\nMeasured on {day} in {string.Join(" and ", browsers)}.\n\n{this}");
    }

    /// <summary>In Markdown. What misses the bar is bold.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("| page |");
        text.AppendJoin("", Measure.All.Select(m => $" {m.Title} |")).Append("\n|---|");
        text.AppendJoin("", Measure.All.Select(_ => "---:|")).Append("\n| *the bar* |");
        text.AppendJoin("", Measure.All.Select(m => $" {m.Bar} |")).Append('\n');
        foreach (var (page, row) in rows)
            text.Append($"| {page} |").AppendJoin("", Measure.All.Select(m => $" {Cell(row, m)} |")).Append('\n');
        return text.ToString();
    }

    private static string Cell(Dictionary<Measure, double> row, Measure measure)
    {
        if (!row.TryGetValue(measure, out var value))
            return "";
        return measure.Misses(value) ? $"**{value:0.##}**" : $"{value:0.##}";
    }
}
