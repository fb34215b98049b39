using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Reports keys that stand a second time: each, or once where an entry of a list has run into the one before.</summary>
internal sealed class RepeatedKeys(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>So many lines apart, two of them are of one entry.</summary>
    private const int NearBy = 4;

    /// <param name="repeated">In the file's order, each with the first of its name.</param>
    /// <param name="begin">The mapping's first entry.</param>
    /// <returns>Whether they are an entry whose <c>- </c> or whose first line is missing.</returns>
    public bool Report(IReadOnlyList<(YamlEntry Entry, YamlEntry First)> repeated, YamlEntry begin)
    {
        var isTwo =
            repeated is [var one, var next, ..] && (one.First == begin || next.Entry.Key.Start.Line - one.Entry.Key.Start.Line < NearBy);
        foreach (var (entry, first) in repeated.Take(isTwo ? 1 : repeated.Count))
            diagnostics.Add(
                ConfigurationRules.DuplicateKey,
                YamlReader.PlaceOf(source, entry.Key),
                $"the key `{entry.Key.Value}` stands here a second time",
                HintFor(entry.Key, first == begin, isTwo),
                new DiagnosticNote("first here", YamlReader.PlaceOf(source, first.Key))
            );
        return isTwo;
    }

    private static string HintFor(YamlScalar key, bool isFirst, bool isTwo) =>
        key.Start.Column == 1 ? "keep one of the two"
        : isFirst ? $"keep one of the two; if another entry of the list begins here, write `- {key.Value}: …`"
        : isTwo ? "another entry of a list seems to begin here: write its first line, `- id: …`, above"
        : "keep one of the two";
}
