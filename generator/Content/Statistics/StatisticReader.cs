using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Statistics;

/// <summary>Reads one entry of <c>statistics:</c>.</summary>
internal static class StatisticReader
{
    /// <summary>The statistic, or null where it says too little to be shown; every problem is reported.</summary>
    public static Statistic? Read(KeyReader keys)
    {
        var id = keys.Id();
        var label = keys.Line("label", required: true);
        var isDerived = IsDerived(keys);
        var value = StatisticValueReader.Read(keys, required: !isDerived);
        var derivation = DerivationReader.Read(
            keys.Child("derived", "`derived`", required: IsDerivedByNothing(keys), shorthand: "formula"),
            value
        );
        var unit = keys.Text("unit", required: true);
        var kind = keys.Word("kind", StatisticKinds.All);
        var percentile = keys.Integer("percentile");
        var population = keys.Line("population");
        var geography = keys.Text("geography");
        var asOf = keys.Edtf("as_of");
        var period = keys.Interval("period");
        var source = keys.Text("source", required: !isDerived);
        var locator = LocatorReader.Read(keys.Child("locator", "`locator`", shorthand: "label"));
        if (keys.Mapping.Find("quote")?.Value is YamlScalar quoted)
            PlainLine.CheckReferences(keys, quoted);
        var quote = keys.Text("quote") is { } words ? PastedQuote.Without(words) : null;
        var cellKeys = keys.Child("cell", "`cell`", shorthand: "row: …, text");
        var cell = ReadCell(cellKeys);
        var reviewBy = keys.Date("review_by");
        var previous = PastValueReader.Read(keys);
        var within = PastValueReader.ReadWithin(keys);
        var translations = TranslationsReader.Read(keys, words => new StatisticWords(words.Line("label"), words.Line("population")));
        keys.Done();
        // What stands before a comma is not the number that was meant.
        if (keys.HasSplitNumber)
            return null;

        CheckKind(keys, kind, percentile);
        CheckGeography(keys, geography);
        CheckDate(keys, isDerived);
        CheckProof(keys, isDerived);
        StatisticProof? proof =
            isDerived ? DerivedBy(derivation)
            : quote is not null ? new StatisticProof.Quote(keys.Keep(quote))
            : cell;
        if (id is null || label is null || unit is null || proof is null || !isDerived && (value is null || source is null))
            return null;
        return new Statistic
        {
            Id = string.Intern(id),
            Place = keys.PlaceOf("id"),
            KeptLabel = keys.Keep(label),
            Value = value,
            ValueSpot = keys.SpotOf("value"),
            Unit = string.Intern(unit),
            UnitSpot = keys.SpotOf("unit"),
            Kind = kind,
            Percentile = percentile,
            Population = Shared(population),
            Geography = Shared(geography),
            AsOf = asOf,
            Period = period,
            SourceId = isDerived ? null : Shared(source),
            SourceSpot = keys.SpotOf("source"),
            TimeSpot = SpotOfTime(keys, asOf, period),
            Locator = locator,
            Proof = proof,
            ProofSpot = SpotOfProof(keys, cellKeys, proof),
            ReviewBy = reviewBy,
            ReviewByPlace = reviewBy is null ? null : keys.PlaceOf("review_by"),
            Previous = previous,
            Translations = translations,
            ExpectedWithin = within,
        };
    }

    /// <summary>What many say alike is one text.</summary>
    private static string? Shared(string? text) => text is null ? null : string.Intern(text);

    /// <summary>Whether it is calculated, though the key for that may be misspelt.</summary>
    private static bool IsDerived(KeyReader keys) =>
        keys.Mapping.Find("derived") is not null
        || keys.Mapping.Find("value") is null
            && (
                Array.Exists(keys.Mapping.Entries, e => e.Key.Value.StartsWith("derived", StringComparison.Ordinal))
                || keys.IsMeant("derived")
            );

    /// <summary>One that is to be calculated, and cannot be, has no source either: a quote beside it proves nothing.</summary>
    private static StatisticProof.Derived? DerivedBy(Derivation? derivation) =>
        derivation is null ? null : new StatisticProof.Derived(derivation);

    /// <summary>What stands one level too far out is reported as a key there.</summary>
    private static bool IsDerivedByNothing(KeyReader keys) =>
        keys.Mapping.Find("derived") is not null && keys.Mapping.Find("formula") is null && keys.Mapping.Find("from") is null;

    private static Spot SpotOfTime(KeyReader keys, EdtfDate? asOf, (EdtfDate, EdtfDate)? period) =>
        asOf is not null ? keys.SpotOf("as_of")
        : period is not null ? keys.SpotOf("period")
        : default;

    private static Spot SpotOfProof(KeyReader keys, KeyReader? cell, StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote => keys.SpotOf("quote"),
            StatisticProof.Cell => cell!.SpotOf("text"),
            _ => default,
        };

    private static void CheckGeography(KeyReader keys, string? geography)
    {
        if (geography is not null && !Geography.IsKnown(geography))
            keys.Diagnostics.Add(
                CoherenceRules.UnknownPlace,
                keys.PlaceOf("geography"),
                $"`{geography}` is no code of a place (ISO 3166)",
                Geography.HintFor(geography)
            );
    }

    private static void CheckKind(KeyReader keys, StatisticKind? kind, int? percentile)
    {
        if (percentile is < 1 or > 99)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("percentile"),
                $"`percentile` is {percentile}; expected 1 to 99",
                "write 10 where a tenth lies below it"
            );
        if (kind == StatisticKind.Percentile && !keys.Says("percentile") && !keys.IsMeant("percentile"))
            keys.Diagnostics.Add(
                CoherenceRules.PercentileUnsaid,
                keys.PlaceOf("kind"),
                "this is a percentile, and does not say which",
                "add `percentile: 90` where nine in ten lie below it"
            );
        else if (kind == StatisticKind.Median && percentile is not (null or 50))
            keys.Diagnostics.Add(
                CoherenceRules.PercentileUnsaid,
                keys.PlaceOf("percentile"),
                $"a median is the 50th percentile, and `percentile` is {percentile}",
                "write `kind: percentile`, or remove `percentile`"
            );
    }

    private static void CheckProof(KeyReader keys, bool isDerived)
    {
        if (isDerived && FirstSaid(keys, "source", "quote", "cell") is { } other)
            keys.Diagnostics.Add(
                DerivationRules.TwoProofs,
                keys.PlaceOf(other),
                $"this number is derived, and has a `{other}` of its own as well",
                $"remove `{other}`, or `derived`"
            );
        else if (
            !isDerived
            && FirstSaid(keys, "quote", "cell", "derived") is null
            && !keys.IsMeant("quote")
            && !keys.IsMeant("cell")
            && !keys.IsMeant("derived")
        )
            keys.Diagnostics.Add(
                EvidenceRules.NoProof,
                keys.PlaceOf("id"),
                "nothing shows that the source says this number",
                "add `quote:` with the exact sentence, or `cell:` with row, column and text, or `derived:` with the formula"
            );
    }

    private static string? FirstSaid(KeyReader keys, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (keys.Says(name))
                return name;
        }
        return null;
    }

    private static void CheckDate(KeyReader keys, bool isDerived)
    {
        var (asOf, period) = (keys.Says("as_of"), keys.Says("period"));
        // A text without words is no date, which has been said.
        if (!isDerived && !IsGiven(keys, "as_of") && !IsGiven(keys, "period") && !keys.IsMeant("as_of") && !keys.IsMeant("period"))
            keys.Diagnostics.Add(
                EvidenceRules.Undated,
                keys.PlaceOf(
                    keys.Mapping.Find("as_of") is not null ? "as_of"
                    : keys.Mapping.Find("period") is not null ? "period"
                    : "id"
                ),
                "this number does not say when it was true",
                "add `as_of: 2024-05` or `period: 2024/2034`"
            );
        if (asOf && period)
            keys.Diagnostics.Add(
                EvidenceRules.TwoDates,
                keys.PlaceOf("period"),
                "this number has both `as_of` and `period`",
                "keep the one it describes"
            );
    }

    /// <summary>Whether a key has a value, right or wrong.</summary>
    public static bool IsGiven(KeyReader keys, string key) => keys.Mapping.Find(key)?.Value is not (null or YamlScalar { IsNull: true });

    public static StatisticProof.Cell? ReadCell(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var (row, column, text) = (keys.Text("row", required: true), keys.Text("column"), keys.Text("text", required: true));
        keys.Done();
        return row is null || text is null ? null : new StatisticProof.Cell(row, column, text);
    }
}
