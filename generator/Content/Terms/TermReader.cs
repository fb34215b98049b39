using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Terms;

/// <summary>Reads one entry of <c>terms:</c>.</summary>
internal static class TermReader
{
    public static Term? Read(KeyReader keys)
    {
        var (id, name) = (keys.Id(), keys.Line("term", required: true));
        var definition = keys.Scalar("definition", "Markdown text", required: true);
        IReadOnlyList<string> also = [.. keys.Lines("also").Select(t => t.Line)];
        keys.Done();
        return id is null || name is null || definition is null
            ? null
            : new Term(id, keys.PlaceOf("id"), name, definition.Value, keys.OriginOf(definition), also);
    }
}
