using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Where an entry for the front of a list is to be written, and how, in whichever style the mapping has.</summary>
internal sealed class ListPlaces(SourceText source)
{
    private const int Step = 2;

    private string Text => source.Text;

    /// <summary>Null where there is no place that leaves all the rest alone.</summary>
    public TextPiece? Of(ListAddition addition)
    {
        var owner = addition.Owner;
        if (owner.Find(addition.Key) is { } present)
            return present.Value switch
            {
                YamlSequence list => AtFront(list, addition.Item),
                YamlScalar { IsNull: true } => InPlaceOfNothing(present.Key, addition.Item),
                _ => null,
            };
        if (owner.Entries.Length == 0)
            return null;
        if (IsAt(owner, '{'))
            return Insert(OffsetOf(owner.Entries[^1].Key), $"{addition.Key}: [{addition.Item}], ");
        // Behind the last value that is known to end on its line.
        for (var i = owner.Entries.Length - 1; i >= 0; i--)
        {
            if (
                owner.Entries[i] is not (var key, YamlScalar { IsNull: false } value)
                || value.Start.Line != value.End.Line
                || IsBlock(value)
            )
                continue;
            var indent = new string(' ', key.Start.Column - 1);
            var end = Text.IndexOf('\n', YamlReader.OffsetOf(source, value.End));
            return Insert(end < 0 ? Text.Length : end, $"\n{indent}{addition.Key}:\n{indent}{new string(' ', Step)}- {addition.Item}");
        }
        return null;
    }

    /// <summary>Behind the colon of a key without a value, or with one that says so (<c>~</c>, <c>null</c>).</summary>
    private TextPiece? InPlaceOfNothing(YamlScalar key, string item)
    {
        var colon = Text.IndexOf(':', YamlReader.OffsetOf(source, key.End));
        if (colon < 0)
            return null;
        var rest = Text.AsSpan(colon + 1);
        var line = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)];
        var value = line.TrimStart(' ');
        var word = value.IndexOfAny(" #,}\r") is >= 0 and var stop ? value[..stop] : value;
        var length = word is "~" or "null" or "Null" or "NULL" ? line.Length - value.Length + word.Length : 0;
        return new TextPiece(colon + 1, colon + 1 + length, $" [{item}]");
    }

    private TextPiece? AtFront(YamlSequence list, string item)
    {
        if (IsAt(list, '['))
            return list.Items.Count == 0 ? Insert(OffsetOf(list) + 1, item) : Insert(OffsetOf(list.Items[0]), $"{item}, ");
        if (list.Items.Count == 0)
            return null;
        var dash = OffsetOf(list.Items[0]) - 1;
        while (dash > 0 && char.IsWhiteSpace(Text[dash]))
            dash--;
        var line = Text.LastIndexOf('\n', Math.Max(dash - 1, 0)) + 1;
        return dash >= 0 && Text[dash] == '-' && Text.AsSpan(line, dash - line).IsWhiteSpace()
            ? Insert(line, $"{Text[line..dash]}- {item}\n")
            : null;
    }

    private static TextPiece Insert(int at, string text) => new(at, at, text);

    private bool IsAt(YamlNode node, char mark) => OffsetOf(node) is var at && at < Text.Length && Text[at] == mark;

    private bool IsBlock(YamlScalar scalar) => IsAt(scalar, '|') || IsAt(scalar, '>');

    private int OffsetOf(YamlNode node) => YamlReader.OffsetOf(source, node.Start);
}
