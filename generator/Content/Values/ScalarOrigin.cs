using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>Where the text of a YAML value stands in its file, as exactly as can be told.</summary>
internal static class ScalarOrigin
{
    /// <summary>
    /// A value on one line maps letter for letter, past its opening quote (an escape within it shifts the columns behind it);
    /// a folded or literal one is known only as a whole.
    /// </summary>
    public static ITextOrigin Of(YamlScalar scalar, Place place) =>
        place is { Start: { } start, End: { } end } && start.Line == end.Line
            ? new LineOrigin(place.File, scalar.IsPlain ? start : start with { Column = start.Column + 1 })
            : new FixedOrigin(place);
}
