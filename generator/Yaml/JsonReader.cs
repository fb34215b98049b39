using System.Text;
using System.Text.Json;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Reads a JSON text (RFC 8259) into the nodes that YAML is read into, whose subset it is, so that both are understood by the
/// same code. Strings are quoted scalars; numbers, <c>true</c>, <c>false</c> and <c>null</c> plain ones.
/// </summary>
internal sealed class JsonReader
{
    private const int DepthLimit = 32;

    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly JsonRules rules;
    private readonly byte[] bytes;

    // How far the text was walked to tell lines and columns of a byte: tokens come in order, so that it is walked once.
    private int walked;
    private int line = 1;
    private int column = 1;

    private JsonReader(SourceText source, DiagnosticBag diagnostics, JsonRules rules) =>
        (this.source, this.diagnostics, this.rules, bytes) = (source, diagnostics, rules, Encoding.UTF8.GetBytes(source.Text));

    /// <summary>The whole file as JSON: its root, or null where it is malformed (which is reported).</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics, JsonRules? rules = null) =>
        new JsonReader(source, diagnostics, rules ?? JsonRules.OfBibliography).Read();

    private YamlNode? Read()
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DepthLimit + 2 });
        try
        {
            json.Read();
            var root = ReadValue(ref json, 0);
            if (root is not null)
                json.Read();
            return root;
        }
        catch (JsonException e)
        {
            Report((int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair, written as \uD800.
            var at = PositionAt((int)json.TokenStartIndex);
            diagnostics.Add(
                rules.Broken,
                YamlReader.PlaceOf(source, new YamlScalar(at, at, "", false)),
                "this string holds half of a character (an escape from \\uD800 to \\uDFFF without its pair)",
                rules.Hint ?? "write the character itself"
            );
        }
        return null;
    }

    private YamlNode? ReadValue(ref Utf8JsonReader json, int depth)
    {
        var start = PositionAt((int)json.TokenStartIndex);
        if (depth > DepthLimit)
        {
            diagnostics.Add(
                ConfigurationRules.YamlTooDeep,
                YamlReader.PlaceOf(source, new YamlScalar(start, start, "", false)),
                $"values are nested more than {DepthLimit} deep here",
                "flatten them"
            );
            return null;
        }
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                List<YamlNode> items = [];
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (ReadValue(ref json, depth + 1) is not { } item)
                        return null;
                    items.Add(item);
                }
                return new YamlSequence(start, start, items);
            case JsonTokenType.StartObject:
                return ReadObject(ref json, depth, start);
            default:
                return ReadScalar(ref json, start);
        }
    }

    private YamlMapping? ReadObject(ref Utf8JsonReader json, int depth, Position start)
    {
        List<YamlEntry> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(ref json, PositionAt((int)json.TokenStartIndex));
            json.Read();
            if (ReadValue(ref json, depth + 1) is not { } value)
                return null;
            if (!seen.Add(key.Value))
            {
                var first = entries.FindIndex(e => e.Key.Value == key.Value);
                if (!rules.TakesRepeats)
                {
                    diagnostics.Add(
                        rules.Broken,
                        YamlReader.PlaceOf(source, key),
                        $"the key `{key.Value}` stands here a second time",
                        rules.Hint,
                        new DiagnosticNote("first here", YamlReader.PlaceOf(source, entries[first].Key))
                    );
                    return null;
                }
                entries.RemoveAt(first);
            }
            entries.Add(new YamlEntry(key, value));
        }
        return new YamlMapping(start, start, [.. entries]);
    }

    private YamlScalar ReadScalar(ref Utf8JsonReader json, Position start)
    {
        var isText = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var value = isText ? json.GetString()! : Encoding.UTF8.GetString(json.ValueSpan);
        var scalar = new YamlScalar(
            start,
            PositionAt((int)json.TokenStartIndex + json.ValueSpan.Length + (isText ? 2 : 0)),
            ForbiddenCharacters.Replace(value),
            !isText
        );
        if (ForbiddenCharacters.IndexIn(value) is >= 0 and var at)
            ForbiddenCharacters.Report(diagnostics, YamlReader.PlaceOf(source, scalar), value, at, isValue: true);
        return scalar;
    }

    /// <summary>The line and UTF-16 column of a byte, which is never before the last one asked for.</summary>
    private Position PositionAt(int offset)
    {
        for (; walked < offset; walked++)
        {
            var b = bytes[walked];
            if (b == '\n')
                (line, column) = (line + 1, 1);
            else if ((b & 0xC0) != 0x80)
                column += b >= 0xF0 ? 2 : 1;
        }
        return new Position(line, column);
    }

    /// <param name="brokenLine">From 0, as the library counts.</param>
    /// <param name="byteInLine">The same.</param>
    private void Report(int brokenLine, int byteInLine)
    {
        var lineBytes = Encoding.UTF8.GetBytes(source.Line(brokenLine + 1) ?? "");
        var offset = source.OffsetOfLine(brokenLine + 1) + Encoding.UTF8.GetCharCount(lineBytes, 0, Math.Min(byteInLine, lineBytes.Length));
        var (message, hint) =
            string.IsNullOrWhiteSpace(source.Text) ? ("this file is empty", "export the bibliography again, or remove the file")
            : string.IsNullOrWhiteSpace(source.Text[offset..])
                ? (
                    "this JSON breaks off: a bracket, brace or quotation mark is not closed",
                    "export the bibliography again, or close what is open"
                )
            : (
                "this is not valid JSON: it cannot go on like this here",
                "look for a comma or quotation mark too many or too few right before this"
            );
        diagnostics.Add(rules.Broken, source.PlaceOf(offset, Math.Min(offset + 1, source.Text.Length)), message, rules.Hint ?? hint);
    }
}
