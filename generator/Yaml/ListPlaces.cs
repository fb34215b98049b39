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
        // Behind the last value whose last line is known.
        for (var i = owner.Entries.Length - 1; i >= 0; i--)
        {
            if (owner.Entries[i] is not (var key, YamlScalar { IsNull: false } value) || EndOf(key, value) is not { } end)
                continue;
            var indent = new string(' ', key.Start.Column - 1);
            return Insert(end, $"\n{indent}{addition.Key}:\n{indent}{new string(' ', Step)}- {addition.Item}");
        }
        return null;
    }

    /// <summary>The end of the last line of a value; null where empty lines behind it belong to it.</summary>
    private int? EndOf(YamlScalar key, YamlScalar value)
    {
        var start = OffsetOf(value);
        if (!IsBlock(value))
        {
            var last = YamlReader.OffsetOf(source, value.End);
            return EndOfLine(start + Text.AsSpan(start, last - start).TrimEnd().Length);
        }
        var end = EndOfLine(start);
        if (Text.AsSpan(start, end - start).Contains('+'))
            return null;
        for (var at = end; at < Text.Length - 1; )
        {
            var next = EndOfLine(at + 1);
            var line = Text.AsSpan(at + 1, next - at - 1);
            if (!line.IsWhiteSpace())
            {
                if (line.Length - line.TrimStart(' ').Length < key.Start.Column)
                    break;
                end = next;
            }
            at = next;
        }
        return end;
    }

    private int EndOfLine(int at) => at < Text.Length && Text.IndexOf('\n', at) is >= 0 and var end ? end : Text.Length;

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
