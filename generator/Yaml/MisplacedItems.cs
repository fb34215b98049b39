using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Names entries of a list that are indented more than those above: YAML reads such a line as a part of the text before it, hyphen and all
/// (YAML 1.2.2, 7.3.3).
/// </summary>
internal sealed class MisplacedItems(SourceText source, DiagnosticBag diagnostics)
{
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
                foreach (var (_, value) in mapping.Entries)
                    Check(value, isValue: true);
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
