using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>The front matter of a page of another tool, and where the text behind it begins.</summary>
/// <param name="Keys">Null where there is none.</param>
/// <param name="BodyLine">From 1.</param>
/// <param name="Comments">What stood in it for people.</param>
internal sealed record ForeignHead(YamlMapping? Keys, int BodyLine, IReadOnlyList<string> Comments)
{
    /// <summary>
    /// YAML between lines <c>---</c>, TOML between lines <c>+++</c>, or JSON from <c>{</c> to <c>}</c>, as Hugo has them.
    /// </summary>
    /// <returns>Null where it is malformed, which is reported.</returns>
    public static ForeignHead? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var fence = (source.Line(1) ?? "").TrimEnd();
        var end = fence switch
        {
            "---" => EndOf(source, l => l is "---" or "..."),
            "+++" => EndOf(source, l => l is "+++"),
            "{" => EndOf(source, l => l is "}"),
            _ => 0,
        };
        if (end == 0)
            return new ForeignHead(null, 1, []);
        if (end < 0)
        {
            diagnostics.Add(
                ImportRules.Broken,
                source.PlaceOf(0, fence.Length),
                "this front matter is never closed",
                $"end it with a line `{(fence == "{" ? "}" : fence)}`"
            );
            return null;
        }
        return fence == "{" ? OfJson(source, end, diagnostics) : Between(source, end, fence == "+++", diagnostics);
    }

    private static ForeignHead? OfJson(SourceText source, int end, DiagnosticBag diagnostics) =>
        YamlReader.Read(source, 1, 0, source.OffsetOfLine(end + 1), diagnostics) is YamlMapping keys
            ? new ForeignHead(keys, end + 1, [])
            : null;

    private static ForeignHead? Between(SourceText source, int end, bool isToml, DiagnosticBag diagnostics)
    {
        var (from, to, before) = (source.OffsetOfLine(2), source.OffsetOfLine(end), diagnostics.Errors);
        if (HoldsComments(source, end))
            return new ForeignHead(null, end + 1, CommentsOf(source, end));
        var keys = isToml
            ? TomlNodes.Read(source, source.Text[from..to], 2, diagnostics)
            : YamlReader.ReadForeign(source, 2, from, to, diagnostics) as YamlMapping;
        if (keys is null && diagnostics.Errors == before)
            diagnostics.Add(ImportRules.Broken, source.PlaceOf(from, from), "this front matter is no list of keys and values");
        return keys is null ? null : new ForeignHead(keys, end + 1, CommentsOf(source, end));
    }

    private static int EndOf(SourceText source, Func<string, bool> isEnd)
    {
        for (var line = 2; source.Line(line) is { } text; line++)
        {
            if (isEnd(text.TrimEnd()))
                return line;
        }
        return -1;
    }

    private static bool HoldsComments(SourceText source, int end) =>
        Enumerable.Range(2, end - 2).All(l => source.Line(l) is { } t && (t.Trim().Length == 0 || t.TrimStart()[0] == '#'));

    private static List<string> CommentsOf(SourceText source, int end) =>
        [.. Enumerable.Range(2, end - 2).Select(l => source.Line(l)!).Where(l => l is ['#', ..]).Select(l => l.TrimEnd())];
}
