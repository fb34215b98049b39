using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Lists;

/// <summary>
/// What an entry names that says too little to be kept: whether these are there can be said all the same, so that a writer learns of all
/// that is wrong with the entry at once.
/// </summary>
internal sealed record LostEntry(Placed<string>? Source, Placed<string>? Unit)
{
    /// <summary>Null where it names neither.</summary>
    public static LostEntry? Of(KeyReader keys)
    {
        var (source, unit) = (Named(keys, "source"), Named(keys, "unit"));
        return source is null && unit is null ? null : new LostEntry(source, unit);
    }

    private static Placed<string>? Named(KeyReader keys, string key) =>
        keys.Mapping.Find(key)?.Value is YamlScalar { IsNull: false, IsBlank: false } name
            ? new Placed<string>(name.Line, keys.PlaceOf(key))
            : null;
}
