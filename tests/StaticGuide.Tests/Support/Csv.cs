using System.Text;

namespace StaticGuide.Tests.Support;

/// <summary>Reads CSV strictly as RFC 4180 has it, written apart from the generator's writer.</summary>
internal static class Csv
{
    /// <summary>Each row by the header's names.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var lines = Cells(text);
        Assert.All(lines, l => Assert.Equal(lines[0].Count, l.Count));
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> Cells(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length; )
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }
        Assert.Empty(row);
        return rows;
    }

    private static string Plain(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r', '\n', '"'], at);
        var cell = text[at..end];
        at = end;
        return cell;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || at + 1 < text.Length && text[at + 1] == '"'; at++)
        {
            cell.Append(text[at]);
            if (text[at] == '"')
                at++;
        }
        at++;
        return cell.ToString();
    }
}
