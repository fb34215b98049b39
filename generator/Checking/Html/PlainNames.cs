namespace StaticGuide.Checking.Html;

/// <summary>
/// Elements whose tags tell a reader of addresses no more than their attributes do: no other tag is read otherwise for them.
/// </summary>
internal static class PlainNames
{
    public static readonly PackedTable All = Table();

    private static PackedTable Table()
    {
        var table = new PackedTable();
        Add(
            PlainKind.Other,
            "abbr article aside b bdi bdo br cite code data dd del details dfn div dl dt em figure footer h1 h2 h3 h4 h5 h6 header hr i "
                + "ins kbd li main mark nav ol p pre q s samp section small span strong sub summary sup time u ul var wbr"
        );
        Add(PlainKind.Anchor, "a");
        Add(PlainKind.Link, "link");
        Add(PlainKind.Meta, "meta");
        Add(PlainKind.Row, "tbody tfoot thead tr");
        Add(PlainKind.Cell, "caption td th");
        return table;

        void Add(PlainKind kind, string names) => table.Add(names, (byte)kind);
    }
}

internal enum PlainKind : byte
{
    None,
    Other,
    Anchor,
    Link,
    Meta,

    /// <summary>Of a table, as is a cell: they say whether another may begin.</summary>
    Row,
    Cell,
}
