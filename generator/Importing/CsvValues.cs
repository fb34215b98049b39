using System.Text;
using StaticGuide.Yaml;

namespace StaticGuide.Importing;

/// <summary>A table as templates have it: for each row its values by the names in the first one (RFC 4180).</summary>
internal static class CsvValues
{
    public static YamlSequence Read(string text, char separator)
    {
        var rows = Rows(text, separator).Where(r => r.Count > 1 || r[0].Length > 0).ToList();
        var names = rows.Count > 0 ? rows[0] : [];
        return new YamlSequence(
            default,
            default,
            [
                .. rows.Skip(1)
                    .Select(r => new YamlMapping(
                        default,
                        default,
                        [
                            .. names
                                .Zip(r)
                                .Where(p => p.First.Length > 0)
                                .DistinctBy(p => p.First, StringComparer.Ordinal)
                                .Select(p => new YamlEntry(Scalar(p.First), Scalar(p.Second))),
                        ]
                    )),
            ]
        );
    }

    private static YamlScalar Scalar(string value) => new(default, default, value, isPlain: false);

    private static List<List<string>> Rows(string text, char separator)
    {
        List<List<string>> rows =
        [
            [],
        ];
        var (field, isQuoted) = (new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (isQuoted && c == '"' && at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else if (c == '"' && (isQuoted || field.Length == 0))
                isQuoted = !isQuoted;
            else if (!isQuoted && (c == separator || c is '\n'))
            {
                rows[^1].Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                    rows.Add([]);
            }
            else
                field.Append(c);
        }
        rows[^1].Add(field.ToString().TrimEnd('\r'));
        return rows;
    }
}
