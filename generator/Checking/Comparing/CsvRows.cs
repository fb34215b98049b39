using System.Text;

namespace StaticGuide.Checking.Comparing;

/// <summary>The rows of a table of comma-separated values (RFC 4180), cell by cell.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Of(string csv)
    {
        List<string> row = [];
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var c = csv[at];
            if (isQuoted && c == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
                cell.Append(csv[at++]);
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || c is not (',' or '\n' or '\r'))
                cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',')
                    continue;
                yield return row;
                row = [];
            }
        }
        if (cell.Length == 0 && row.Count == 0)
            yield break;
        row.Add(cell.ToString());
        yield return row;
    }
}
