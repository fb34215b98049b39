using System.Text.Json;

namespace StaticGuide.Verification.Citing;

/// <summary>Takes values out of a JSON-LD node, where a text may stand alone, in a list or in an object with a name.</summary>
internal static class LinkedValues
{
    /// <summary>The items of a property: its list's, or itself; none where it is absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement node, string property)
    {
        if (
            node.ValueKind != JsonValueKind.Object
            || !node.TryGetProperty(property, out var value)
            || value.ValueKind == JsonValueKind.Null
        )
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    /// <summary>The first text or number of a property; of an object, its <c>@value</c> or <c>name</c>.</summary>
    public static string? Text(this JsonElement node, string property) =>
        node.Items(property).Select(TextOf).FirstOrDefault(t => t is not null);

    public static string? TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Decoded(value),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object => value.Text("@value") ?? value.Text("name"),
            _ => null,
        };

    public static bool Is(this JsonElement node, params ReadOnlySpan<string> types)
    {
        foreach (var type in node.Types())
        {
            if (types.Contains(type))
                return true;
        }
        return false;
    }

    /// <summary>Without the vocabulary's address before them.</summary>
    public static IEnumerable<string> Types(this JsonElement node) =>
        node.Items("@type")
            .Where(t => t.ValueKind == JsonValueKind.String)
            .Select(t => Decoded(t) ?? "")
            .Select(t => t[(t.LastIndexOfAny(['/', '#', ':']) + 1)..]);

    /// <summary>Half a surrogate pair, which JSON can escape but no text can hold, makes it no text.</summary>
    private static string? Decoded(JsonElement value)
    {
        try
        {
            // Many writers escape for HTML what stands in a script, where nothing unescapes it.
            return CleanText.Of(System.Net.WebUtility.HtmlDecode(value.GetString()));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
