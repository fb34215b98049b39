namespace StaticGuide.Checking.Html;

/// <summary>Those of <see cref="LinkAttributes"/>, by their first letters: all others tell a reader of addresses nothing.</summary>
internal static class PlainAttributes
{
    public static readonly PackedTable All = Table();

    private static PackedTable Table()
    {
        var table = new PackedTable();
        foreach (var name in LinkAttributes.All)
        {
            table.Add(
                name,
                (byte)(
                    name switch
                    {
                        "id" => PlainAttribute.Id,
                        "href" => PlainAttribute.Href,
                        "name" => PlainAttribute.Name,
                        "content" => PlainAttribute.Content,
                        "property" => PlainAttribute.Property,
                        _ => PlainAttribute.Other,
                    }
                )
            );
        }
        return table;
    }
}

internal enum PlainAttribute : byte
{
    /// <summary>It tells nothing.</summary>
    None,
    Id,
    Href,
    Name,
    Content,
    Property,

    /// <summary>What it tells takes more to read.</summary>
    Other,
}
