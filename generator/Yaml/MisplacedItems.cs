using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Names entries of a list that are indented more than those above: YAML reads such a line as a part of the text before it, hyphen and all
/// (YAML 1.2.2, 7.3.3).
/// </summary>
internal sealed class MisplacedItems(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>What is longer may have been broken into lines by an editor.</summary>
    private const int LongestFolded = 70;

    public const string InText = "this entry of a list is read as a part of the text in the line of its key";

    public const string HintInText =
        "write the text as the first entry, on a line of its own that begins with `- `; if the line of the list's own key is gone (`tags:`), "
        + "write it above this one";

    public static void Check(YamlNode? root, SourceText source, DiagnosticBag diagnostics)
    {
        if (root is not null)
            new MisplacedItems(source, diagnostics).Check(root, isValue: false);
    }

    /// <param name="isValue">It is the value of a key, where a text may go on with a dash.</param>
    private void Check(YamlNode node, bool isValue)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    Check(value, isValue: true);
                    if (value is YamlSequence { Items: var items } && key.Value is "tags" or "aliases")
                        CheckShort(items);
                }
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    Check(item, isValue: false);
                break;
            case YamlScalar { IsPlain: true } scalar when scalar.End.Line > scalar.Start.Line:
                CheckLines(scalar, isValue);
                break;
        }
    }

    /// <summary>Of several words a line, it may be folded.</summary>
    private static bool IsOfSingleWords(YamlScalar scalar) => scalar.Value.AsSpan().Count(' ') == scalar.End.Line - scalar.Start.Line;

    /// <summary>A tag or an alias that goes on in the line below has swallowed the next one, whose dash is lost.</summary>
    private void CheckShort(IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
        {
            if (
                item is not YamlScalar { IsPlain: true, Value.Length: < LongestFolded } scalar
                || scalar.End.Line <= scalar.Start.Line
                || !IsOfSingleWords(scalar)
                || !IsItem(scalar.Start.Line, IndentOf(scalar.Start.Line))
                || source.Line(scalar.Start.Line + 1)?.Trim() is not { Length: > 0 } below
                || below.StartsWith('-')
            )
                continue;
            var at = source.OffsetOfLine(scalar.Start.Line + 1) + IndentOf(scalar.Start.Line + 1);
            diagnostics.Add(
                new Diagnostic(
                    ConfigurationRules.YamlSyntax,
                    source.PlaceOf(at, at + below.Length),
                    "this entry of a list does not begin with `- `, and is read as a part of the one above"
                )
                {
                    Hint = $"write `- {below}`, below the `-` above",
                    Spoils = YamlReader.PlaceOf(source, scalar),
                }
            );
        }
    }

    private void CheckLines(YamlScalar scalar, bool isValue)
    {
        var above = IndentOf(scalar.Start.Line);
        if (!isValue && !IsItem(scalar.Start.Line, above))
            return;
        var items = Enumerable
            .Range(scalar.Start.Line + 1, scalar.End.Line - scalar.Start.Line)
            .Where(line => !string.IsNullOrWhiteSpace(source.Line(line)))
            .ToLookup(line => IsItem(line, IndentOf(line)));
        if (items[true].Any() && !(isValue && items[false].Any()))
            Report(items[true].First(), isValue ? null : above, scalar);
    }

    /// <param name="above">How far the entries above are indented; null where a text stands there.</param>
    private void Report(int line, int? above, YamlScalar scalar)
    {
        var (indent, start) = (IndentOf(line), source.OffsetOfLine(line));
        diagnostics.Add(
            new Diagnostic(
                ConfigurationRules.YamlSyntax,
                above is null ? source.PlaceOf(start + indent, start + indent + 1) : source.PlaceOf(start, start + indent),
                above is null
                    ? InText
                    : $"this line is indented by {IndentFaults.Spaces(indent)}, and the entries of the list above {(above == 0 ? "are not indented" : $"by {above}")}: it is read as a part of the entry"
            )
            {
                Hint = above switch
                {
                    null => HintInText,
                    0 => "remove the spaces before it",
                    { } wanted => $"indent it by {IndentFaults.Spaces(wanted)}",
                },
                Spoils = YamlReader.PlaceOf(source, scalar),
            }
        );
    }

    private int IndentOf(int line) => source.Line(line) is { } text ? text.Length - text.AsSpan().TrimStart(' ').Length : 0;

    private bool IsItem(int line, int indent) => source.Line(line) is { } text && text.AsSpan(indent).StartsWith("- ");
}
