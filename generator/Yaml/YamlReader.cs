using StaticGuide.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticGuide.Yaml;

/// <summary>
/// Reads one YAML document into nodes with positions. Anchors, aliases and tags are refused: a guide's data has no
/// need of them, and without them no document can grow or nest beyond its own text.
/// </summary>
internal sealed class YamlReader
{
    private const int DepthLimit = 32;

    private readonly SourceText source;
    private readonly int firstLine;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    private YamlReader(SourceText source, int firstLine, int start, int end, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
        parser = new Parser(new SliceReader(source.Text, start, end));
    }

    /// <summary>The whole file as YAML: its root, or null where it is empty or malformed (which is reported).</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, 1, 0, source.Text.Length, diagnostics);

    /// <summary>A part of a file as YAML, from one offset to another; it begins on line <paramref name="firstLine"/>.</summary>
    public static YamlNode? Read(SourceText source, int firstLine, int start, int end, DiagnosticBag diagnostics) =>
        PlainYaml.Read(source.Text, start, end, firstLine) ?? ReadAny(source, firstLine, start, end, diagnostics);

    /// <summary>The same by the library alone, which reads all of YAML.</summary>
    internal static YamlNode? ReadAny(SourceText source, int firstLine, int start, int end, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, firstLine, start, end, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlRefusal refusal)
        {
            diagnostics.Add(refusal.Rule, reader.PlaceAt(refusal.Start, refusal.End), refusal.Message, refusal.Hint);
        }
        catch (YamlException e)
        {
            reader.ReportSyntax(e.Start, e.Message);
        }
        catch (InvalidOperationException)
        {
            // The library's answer to a flow sequence that a mapping end cuts short.
            reader.ReportSyntax(reader.parser.Current?.End ?? default, "a bracket or brace is not closed");
        }
        return null;
    }

    /// <summary>The place of a node, with columns in characters.</summary>
    public static Place PlaceOf(SourceText source, YamlNode node) =>
        source.IsBasicPlane
            ? new Place(source.Path, node.Start, node.End)
            : source.PlaceOf(OffsetOf(source, node.Start), OffsetOf(source, node.End));

    private static int OffsetOf(SourceText source, Position position) =>
        source.OffsetOfLine(position.Line) + position.Column - 1;

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd or Comment:
                    break;
                // Pandoc ends its YAML with `---`, which begins a document without anything in it.
                case Scalar { Value: "", Style: ScalarStyle.Plain } when root is not null:
                    break;
                case var _ when root is not null:
                    throw Refuse(ConfigurationRules.YamlSyntax, "a second document begins here", "keep one document to a file");
                default:
                    root = ReadNode(0);
                    break;
            }
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias)
            throw Refuse(ConfigurationRules.YamlAlias, "YAML aliases (`*name`) are not read here", "write the value out, or give it an id in content/evidence/");
        var node = (NodeEvent)current;
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            throw Refuse(ConfigurationRules.YamlAlias, "YAML anchors (`&name`) and tags (`!name`) are not read here", "remove it");
        if (depth > DepthLimit)
            throw Refuse(ConfigurationRules.YamlTooDeep, $"values are nested more than {DepthLimit} deep here", "flatten them");
        return node switch
        {
            Scalar scalar => new YamlScalar(At(scalar.Start), At(scalar.End), Publishable(scalar), scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadSequence(depth),
            _ => ReadMapping(depth),
        };
    }

    /// <summary>The value, in which an escape may have made a character that no page can hold.</summary>
    private string Publishable(Scalar scalar)
    {
        if (ForbiddenCharacters.IndexIn(scalar.Value) is not (>= 0 and var at))
            return scalar.Value;
        ForbiddenCharacters.Report(diagnostics, PlaceAt(scalar.Start, scalar.End), scalar.Value[at]);
        return ForbiddenCharacters.Replace(scalar.Value);
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = parser.Current!.Start;
        List<YamlNode> items = [];
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlSequence(At(start), At(start), items);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = parser.Current!.Start;
        List<YamlEntry> entries = [];
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw Refuse(ConfigurationRules.YamlSyntax, "a key must be a word, not a list or mapping", null);
            parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (entries.Find(e => e.Key.Value == key.Value) is { } first)
                ReportDuplicate(key, first.Key);
            else
                entries.Add(new YamlEntry(key, value));
        }
        return new YamlMapping(At(start), At(start), [.. entries]);
    }

    private void ReportDuplicate(YamlScalar key, YamlScalar first) =>
        diagnostics.Add(ConfigurationRules.DuplicateKey, PlaceOf(source, key), $"the key `{key.Value}` stands here a second time",
            "keep one of the two", new DiagnosticNote("first here", PlaceOf(source, first)));

    private void ReportSyntax(Mark mark, string message)
    {
        // The library says where it noticed; its own position in the words is relative to the front matter.
        var text = message.Contains("): ", StringComparison.Ordinal) ? message[(message.IndexOf("): ", StringComparison.Ordinal) + 3)..] : message;
        var position = At(mark);
        if (text.Contains("tab", StringComparison.OrdinalIgnoreCase) && TabAtStart(position.Line) is { } tab)
        {
            diagnostics.Add(ConfigurationRules.YamlSyntax, source.PlaceOf(tab, tab + 1), "this line is indented with a tab, which YAML does not allow", "indent it with spaces");
            return;
        }
        var hint = text.Contains("not closed", StringComparison.Ordinal) ? "close it on the same line"
            : source.Line(position.Line) is { } line && line.Contains(": ", StringComparison.Ordinal) ? "put the value in quotes if it holds `: `, ` #`, or begins with a special character"
            : "check the indentation, the quotes and the brackets up to here";
        diagnostics.Add(ConfigurationRules.YamlSyntax, PlaceAt(mark, mark), $"this is not valid YAML: {text.TrimEnd('.')}", hint);
    }

    /// <summary>The first tab that indents a line, from a line on: the library notices it only where the block around it begins.</summary>
    private int? TabAtStart(int line)
    {
        for (; source.Line(line) is { } text; line++)
        {
            if (text.TrimStart(' ').StartsWith('\t'))
                return source.OffsetOfLine(line) + text.IndexOf('\t', StringComparison.Ordinal);
        }
        return null;
    }

    private YamlRefusal Refuse(Rule rule, string message, string? hint) =>
        new(rule, message, hint, parser.Current!.Start, parser.Current.End);

    private Place PlaceAt(Mark start, Mark end) =>
        source.PlaceOf(OffsetOf(source, At(start)), OffsetOf(source, At(end)));

    private Position At(Mark mark) => new((int)mark.Line + firstLine - 1, (int)mark.Column);
}
