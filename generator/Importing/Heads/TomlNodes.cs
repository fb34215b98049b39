using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace StaticGuide.Importing.Heads;

/// <summary>
/// Reads TOML 1.0 into the nodes that YAML is read into, so that both are understood by the same code: strings are quoted scalars, all
/// else plain ones, as written.
/// </summary>
internal sealed class TomlNodes
{
    private const int DepthLimit = 32;

    private readonly string text;
    private readonly int firstLine;
    private readonly Table root;

    private TomlNodes(string text, int firstLine)
    {
        (this.text, this.firstLine) = (text, firstLine);
        root = new Table(new Position(firstLine, 1));
    }

    /// <param name="source">The file, of which <paramref name="text"/> is a part.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <returns>Its root, or null where it is malformed (which is reported).</returns>
    public static YamlMapping? Read(SourceText source, string text, int firstLine, DiagnosticBag diagnostics)
    {
        if (IsTooDeep(text))
        {
            diagnostics.Add(ImportRules.Broken, new Place(source.Path), $"values are nested more than {DepthLimit} deep", "flatten them");
            return null;
        }
        var nodes = new TomlNodes(text, firstLine);
        var document = SyntaxParser.Parse(text, source.Path, true);
        if (document.HasErrors)
        {
            var first = document.Diagnostics.First(d => d.Kind == DiagnosticMessageKind.Error);
            nodes.Report(source, first.Span.Start, first.Message, diagnostics);
            return null;
        }
        try
        {
            foreach (var pair in document.KeyValues)
                nodes.Put(nodes.root, pair);
            foreach (var table in document.Tables)
                nodes.Put(table);
        }
        catch (FormatException e)
        {
            diagnostics.Add(ImportRules.Broken, new Place(source.Path), e.Message);
            return null;
        }
        return nodes.root.Node();
    }

    /// <summary>The library's parser calls itself for each bracket, and so would end with the stack.</summary>
    private static bool IsTooDeep(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '[' or '{')
                depth++;
            else if (c is ']' or '}' && depth > 0)
                depth--;
            if (depth > DepthLimit * 4)
                return true;
        }
        return false;
    }

    private void Report(SourceText source, TextPosition at, string message, DiagnosticBag diagnostics)
    {
        var offset = source.OffsetOfLine(At(at).Line) + Math.Max(at.Column, 0);
        diagnostics.Add(ImportRules.Broken, source.PlaceOf(offset, offset + 1), $"this is no TOML: {message}");
    }

    private void Put(TableSyntaxBase table)
    {
        var within = root;
        var path = PathOf(table.Name!);
        for (var i = 0; i < path.Count - 1; i++)
            within = within.Child(path[i]);
        var own = table is TableArraySyntax ? within.Another(path[^1]) : within.Child(path[^1]);
        foreach (var pair in table.Items)
            Put(own, pair);
    }

    private void Put(Table table, KeyValueSyntax pair)
    {
        var path = PathOf(pair.Key!);
        for (var i = 0; i < path.Count - 1; i++)
            table = table.Child(path[i]);
        table.Set(path[^1], NodeOf(pair.Value!));
    }

    private List<YamlScalar> PathOf(KeySyntax key)
    {
        List<YamlScalar> path = [NameOf(key.Key!)];
        foreach (var dotted in key.DotKeys)
            path.Add(NameOf(dotted.Key!));
        return path;
    }

    private YamlScalar NameOf(BareKeyOrStringValueSyntax name) =>
        Scalar(name, name is StringValueSyntax quoted ? quoted.Value ?? "" : Raw(name), false);

    private YamlNode NodeOf(ValueSyntax value)
    {
        switch (value)
        {
            case StringValueSyntax s:
                return Scalar(s, s.Value ?? "", false);
            case ArraySyntax array:
                return new YamlSequence(At(array.Span.Start), At(array.Span.End), [.. array.Items.Select(i => NodeOf(i.Value!))]);
            case InlineTableSyntax inline:
                var table = new Table(At(inline.Span.Start));
                foreach (var item in inline.Items)
                    Put(table, item.KeyValue!);
                return table.Node();
            case IntegerValueSyntax integer:
                return Scalar(integer, integer.Value.ToString(CultureInfo.InvariantCulture), true);
            default:
                return Scalar(value, Raw(value), true);
        }
    }

    private string Raw(SyntaxNode node) => text[node.Span.Offset..Math.Min(node.Span.Offset + node.Span.Length, text.Length)].Trim();

    private YamlScalar Scalar(SyntaxNode node, string value, bool isPlain) => new(At(node.Span.Start), At(node.Span.End), value, isPlain);

    private Position At(TextPosition position) => new(firstLine + Math.Max(position.Line, 0), Math.Max(position.Column, 0) + 1);

    /// <summary>A table while it is filled: its parts stand all over the text.</summary>
    private sealed class Table(Position start)
    {
        private readonly List<(YamlScalar Key, object Value)> entries = [];
        private readonly Dictionary<string, object> byKey = new(StringComparer.Ordinal);

        public Table Child(YamlScalar key) =>
            Find(key) switch
            {
                Table table => table,
                List<Table> list => list[^1],
                null => Added(key, new Table(key.Start)),
                _ => throw new FormatException($"`{key.Value}` is a value already and cannot be a table"),
            };

        public Table Another(YamlScalar key)
        {
            if (Find(key) is not List<Table> list)
                list = Added(key, new List<Table>());
            list.Add(new Table(key.Start));
            return list[^1];
        }

        public void Set(YamlScalar key, YamlNode value) => Added(key, value);

        public YamlMapping Node() => new(start, start, [.. entries.Select(e => new YamlEntry(e.Key, NodeOf(e.Key, e.Value)))]);

        private static YamlNode NodeOf(YamlScalar key, object value) =>
            value switch
            {
                Table table => table.Node(),
                List<Table> list => new YamlSequence(key.Start, key.End, [.. list.Select(t => t.Node())]),
                _ => (YamlNode)value,
            };

        private object? Find(YamlScalar key) => byKey.GetValueOrDefault(key.Value);

        private T Added<T>(YamlScalar key, T value)
            where T : notnull
        {
            if (!byKey.TryAdd(key.Value, value))
                throw new FormatException($"the key `{key.Value}` stands twice");
            entries.Add((key, value));
            return value;
        }
    }
}
