using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Charts;

/// <summary>Reads one entry of <c>charts:</c>.</summary>
internal static class ChartReader
{
    private static readonly ClosedSet<ChartKind> Kinds = new(
        ("bars", ChartKind.Bars),
        ("line", ChartKind.Line),
        ("range", ChartKind.Range),
        ("split", ChartKind.Split)
    );

    public static Chart? Read(KeyReader keys)
    {
        var id = keys.Id();
        var kind = keys.Word("kind", Kinds);
        var title = keys.Scalar("title", "text", required: true);
        var statistics = Placed(keys, keys.Texts("statistics"));
        var labels = Placed(keys, keys.Lines("labels"));
        var mixesDates = keys.Flag("mixed_dates");
        foreach (var key in (ReadOnlySpan<string>)["kind", "statistics"])
        {
            if (keys.Mapping.Find(key)?.Value is null or YamlScalar { IsNull: true })
                keys.Require(key);
        }
        keys.Done();
        if (title is not null)
            PlainLine.Check(keys, title, showsStatistics: true);
        return id is null || title is null
            ? null
            : new Chart(id, keys.PlaceOf("id"), kind, title.Line, statistics)
            {
                TitleOrigin = keys.OriginOf(title),
                // One that is no text is reported, and where it stands is not known then.
                Labels = keys.Mapping.Find("labels")?.Value is YamlSequence all && all.Items.Count == labels.Count ? labels : [],
                MixesDates = mixesDates,
                LacksList = keys.Mapping.Find("statistics")?.Value is not YamlSequence,
            };
    }

    private static IReadOnlyList<Placed<string>> Placed(KeyReader keys, IReadOnlyList<YamlScalar> texts) =>
        [.. texts.Select(t => new Placed<string>(t.Line, keys.PlaceOf(t)))];
}
