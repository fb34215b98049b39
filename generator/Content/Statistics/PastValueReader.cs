using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Statistics;

/// <summary>Reads <c>previous:</c>, what a statistic was before, and <c>expect:</c>, how far it may move.</summary>
internal static class PastValueReader
{
    /// <summary>A bound that cannot be read is no leave to move: until it is mended, a person looks at each new number.</summary>
    private const decimal NoMove = 0;

    public static IReadOnlyList<PastValue> Read(KeyReader keys)
    {
        var written = keys.Mappings("previous", "earlier value");
        // Most have none.
        return keys.Mapping.Find("previous") is null ? [] : written.Select(ReadOne).OfType<PastValue>().ToArray();
    }

    /// <summary>The part of itself by which the number may move, such as 0.25; null where it does not say.</summary>
    public static decimal? ReadWithin(KeyReader statistic)
    {
        if (statistic.Child("expect", "`expect`", shorthand: "within") is not { } keys)
            return statistic.Says("expect") ? NoMove : null;
        var scalar = keys.Scalar("within", "a percentage such as `25%`", required: true);
        keys.Done();
        if (scalar is null)
            return NoMove;
        var text = scalar.Line.Trim();
        if (
            text.EndsWith('%')
            && decimal.TryParse(
                text[..^1].TrimEnd(),
                System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture,
                out var percent
            )
            && percent is > 0 and <= 1000
        )
            return percent / 100;
        keys.Diagnostics.Add(
            RenewalRules.BadExpectation,
            keys.PlaceOf(scalar),
            $"`within` is {scalar.Kind}; expected a percentage such as `25%`",
            "write by how much of itself the number may move from one edition to the next"
        );
        return NoMove;
    }

    private static PastValue? ReadOne(KeyReader keys)
    {
        var value = StatisticValueReader.Read(keys, required: true);
        var (asOf, period) = (keys.Edtf("as_of"), keys.Interval("period"));
        var quote = keys.Text("quote");
        var cell = StatisticReader.ReadCell(keys.Child("cell", "`cell`"));
        var (published, archive) = (keys.Edtf("published"), SourceEntryReader.ReadUrl(keys, "archive_url"));
        keys.Done();
        // A text without words is no date, which has been said.
        if (!Array.Exists(["as_of", "period"], k => StatisticReader.IsGiven(keys, k) || keys.IsMeant(k)))
            keys.Diagnostics.Add(
                RenewalRules.UndatedPast,
                keys.PlaceOf("value"),
                "this earlier value does not say when it was true",
                "add `as_of: 2023-05` or `period: 2023/2033`"
            );
        else if (asOf is not null && period is not null)
            keys.Diagnostics.Add(
                EvidenceRules.TwoDates,
                keys.PlaceOf("period"),
                "this earlier value has both `as_of` and `period`",
                "keep the one it describes"
            );
        return value is null || asOf is null && period is null
            ? null
            : new PastValue
            {
                Value = value,
                Place = keys.PlaceOf("value"),
                AsOf = asOf,
                Period = asOf is null ? period : null,
                Proof = quote is not null ? new StatisticProof.Quote(keys.Keep(PastedQuote.Without(quote))) : cell,
                Published = published,
                ArchiveUrl = archive,
            };
    }
}
