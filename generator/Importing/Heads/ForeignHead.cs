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
    public static ForeignHead? Read(SourceText source, HeadForms forms, DiagnosticBag diagnostics)
    {
        var first = forms.HasFlag(HeadForms.AfterBlanks) ? FirstLine(source) : 1;
        var line = source.Line(first) ?? "";
        if (forms.HasFlag(HeadForms.Json) && line is ['{', ..] && !line.StartsWith("{{", StringComparison.Ordinal))
            return OfJson(source, first, diagnostics);
        if (forms.HasFlag(HeadForms.KeysFirst) && KeysFirst.Read(source) is { } keysFirst)
            return keysFirst;
        var fence = line.TrimEnd();
        var end = fence switch
        {
            "---" => EndOf(source, first, l => l is "---" or "..."),
            "+++" => EndOf(source, first, l => l is "+++"),
            _ => 0,
        };
        if (end == 0)
            return new ForeignHead(null, 1, []);
        if (end > 0)
            return Between(source, first, end, fence == "+++", diagnostics);
        diagnostics.Add(
            ImportRules.Broken,
            source.PlaceOf(source.OffsetOfLine(first), source.OffsetOfLine(first) + fence.Length),
            "this front matter is never closed",
            $"end it with a line `{fence}`"
        );
        return null;
    }

    private static int FirstLine(SourceText source)
    {
        var line = 1;
        while (source.Line(line) is { } text && string.IsNullOrWhiteSpace(text))
            line++;
        return line;
    }

    private static ForeignHead? OfJson(SourceText source, int first, DiagnosticBag diagnostics)
    {
        var from = source.OffsetOfLine(first);
        var end = EndOfObject(source.Text, from);
        if (end < 0)
        {
            diagnostics.Add(ImportRules.Broken, source.PlaceOf(from, from + 1), "this front matter is never closed", "end it with a `}`");
            return null;
        }
        var last = first + source.Text.AsSpan(from, end - from).Count('\n');
        return YamlReader.Read(source, first, from, end, diagnostics) is YamlMapping keys ? new ForeignHead(keys, last + 1, []) : null;
    }

    /// <summary>Behind the brace that closes the one at the offset, or -1.</summary>
    private static int EndOfObject(string text, int from)
    {
        var (depth, isQuoted) = (0, false);
        for (var at = from; at < text.Length; at++)
        {
            if (isQuoted && text[at] == '\\')
                at++;
            else if (text[at] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && text[at] == '{')
                depth++;
            else if (!isQuoted && text[at] == '}' && --depth == 0)
                return at + 1;
        }
        return -1;
    }

    private static ForeignHead? Between(SourceText source, int first, int end, bool isToml, DiagnosticBag diagnostics)
    {
        var (from, to, before) = (source.OffsetOfLine(first + 1), source.OffsetOfLine(end), diagnostics.Errors);
        if (HoldsComments(source, first, end))
            return new ForeignHead(null, end + 1, CommentsOf(source, first, end));
        var keys = isToml
            ? TomlNodes.Read(source, source.Text[from..to], first + 1, diagnostics)
            : YamlReader.ReadForeign(source, first + 1, from, to, diagnostics) as YamlMapping;
        if (keys is null && diagnostics.Errors == before)
            diagnostics.Add(ImportRules.Broken, source.PlaceOf(from, from), "this front matter is no list of keys and values");
        return keys is null ? null : new ForeignHead(keys, end + 1, CommentsOf(source, first, end));
    }

    private static int EndOf(SourceText source, int first, Func<string, bool> isEnd)
    {
        for (var line = first + 1; source.Line(line) is { } text; line++)
        {
            if (isEnd(text.TrimEnd()))
                return line;
        }
        return -1;
    }

    private static bool HoldsComments(SourceText source, int first, int end) =>
        Enumerable.Range(first + 1, end - first - 1).All(l => source.Line(l) is { } t && (t.Trim().Length == 0 || t.TrimStart()[0] == '#'));

    private static List<string> CommentsOf(SourceText source, int first, int end) =>
        [.. Enumerable.Range(first + 1, end - first - 1).Select(l => source.Line(l)!).Where(l => l is ['#', ..]).Select(l => l.TrimEnd())];
}
