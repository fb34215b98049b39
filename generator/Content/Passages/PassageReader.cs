using StaticGuide.Configuration;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Passages;

/// <summary>Reads one entry of <c>passages:</c>.</summary>
internal static class PassageReader
{
    private static readonly ClosedSet<PassageForm> Forms = new(
        ("cell", PassageForm.Cell),
        ("heading", PassageForm.Heading),
        ("item", PassageForm.Item),
        ("sentence", PassageForm.Sentence)
    );

    /// <summary>The passage, or null where it says too little to be shown; every problem is reported.</summary>
    public static Passage? Read(KeyReader keys)
    {
        var id = keys.Id();
        var source = keys.Text("source", required: true);
        var runs = ReadRuns(keys);
        var form = keys.Word("form", Forms) ?? PassageForm.Sentence;
        var locator = LocatorReader.Read(keys.Child("locator", "`locator`", shorthand: "label"));
        var note = keys.Line("note");
        var (asOf, period) = (keys.Edtf("as_of"), keys.Interval("period"));
        var reviewBy = keys.Date("review_by");
        var translations = TranslationsReader.Read(keys, words => new PassageWords(words.Line("note")));
        keys.Done();
        if (keys.Says("as_of") && keys.Says("period"))
            keys.Diagnostics.Add(
                EvidenceRules.TwoDates,
                keys.PlaceOf("period"),
                "this passage has both `as_of` and `period`",
                "keep the one it describes"
            );
        if (id is null || source is null || runs.Count == 0)
            return null;
        return new Passage
        {
            Id = id,
            Place = keys.PlaceOf("id"),
            Source = new Placed<string>(source, keys.PlaceOf("source")),
            Runs = runs,
            Form = form,
            Locator = locator,
            Note = note,
            Translations = translations,
            AsOf = asOf,
            Period = period,
            TimePlace =
                asOf is not null ? keys.PlaceOf("as_of")
                : period is not null ? keys.PlaceOf("period")
                : null,
            ReviewBy = reviewBy,
            ReviewByPlace = reviewBy is null ? null : keys.PlaceOf("review_by"),
        };
    }

    private static List<Placed<string>> ReadRuns(KeyReader keys)
    {
        if (keys.Mapping.Find("quote")?.Value is not YamlSequence list)
            return keys.Scalar("quote", "text, or a list of texts", required: true) is { IsBlank: false } text ? [RunOf(text, keys)] : [];
        if (list.Items.Count == 0)
            keys.Require("quote");
        return [.. keys.Texts("quote").Select(run => RunOf(run, keys))];
    }

    private static Placed<string> RunOf(YamlScalar words, KeyReader keys)
    {
        PlainLine.CheckReferences(keys, words);
        return new(PastedQuote.Without(words.Line), keys.PlaceOf(words));
    }
}
