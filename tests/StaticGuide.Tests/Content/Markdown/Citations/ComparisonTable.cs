using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>
/// A table beside the tests: what is read, what pandoc makes of it, what we make of it, and where the two differ, why.
/// <c>UPDATE_SNAPSHOTS=1</c> records what comes; the reasons are written by hand.
/// </summary>
internal sealed class ComparisonTable
{
    private const string Folder = "tests/StaticGuide.Tests/Content/Markdown/Citations";

    private readonly string path;
    private readonly string[] head;

    public ComparisonTable(string name)
    {
        path = Repository.Path($"{Folder}/{name}");
        var lines = File.ReadAllLines(path);
        head = lines[..2];
        Rows = [.. lines[2..].Select(line => line.Split('\t')).Select(cells => new Row(cells[0], cells[1], cells[2], cells[3]))];
    }

    public static string Path => Repository.Path(Folder);

    public string PandocVersion => head[0].Split(' ')[^1];

    public IReadOnlyList<Row> Rows { get; }

    public void Matches(IEnumerable<Row> actual)
    {
        var rows = actual.ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllLines(path, [.. head, .. rows.Select(r => string.Join('\t', r.Input, r.Pandoc, r.Ours, r.Reason))]);
        else
            Assert.Equal(Rows, rows);
    }

    internal sealed record Row(string Input, string Pandoc, string Ours, string Reason);
}
