namespace StaticGuide.Diagnostics;

/// <summary>SG24: charts, and the directives that show them.</summary>
internal static class ChartRules
{
    public static readonly Rule Unknown = new(
        "SG2401",
        Severity.Error,
        "There is no such chart",
        "A chart is shown on the page whose front matter has it, under `charts:`.",
        "::chart[ma-pay-range]"
    );

    public static readonly Rule NeverShown = new(
        "SG2402",
        Severity.Warning,
        "A chart is never shown",
        "It stands in the front matter, and neither the page's text nor its template shows it.",
        "::chart[ma-pay-range]"
    );

    public static readonly Rule ShownTwice = new(
        "SG2403",
        Severity.Error,
        "A chart is shown twice on a page",
        "Readers would look for the difference, and links could not tell the two apart. Show it once and link to it.",
        "As [the chart](#chart-ma-pay-range) shows …"
    );

    public static readonly Rule MixedUnits = new(
        "SG2404",
        Severity.Error,
        "A chart mixes units",
        "Lengths can be compared only where they measure the same. Make two charts.",
        "statistics: [ma-growth, all-growth]"
    );

    public static readonly Rule WrongCount = new(
        "SG2405",
        Severity.Error,
        "A chart has the wrong number of statistics",
        "A `range` has three: low, middle and high. `bars` and `split` compare at least two.",
        "statistics: [ma-p10, ma-median-pay, ma-p90]"
    );

    public static readonly Rule OutOfOrder = new(
        "SG2406",
        Severity.Error,
        "The numbers of a range are out of order",
        "A `range` names the low end first, then the middle, then the high end.",
        "statistics: [ma-p10, ma-median-pay, ma-p90]"
    );

    public static readonly Rule NotANumber = new(
        "SG2407",
        Severity.Error,
        "A chart needs an exact number here",
        "A bar cannot end at a range or at a bound. Only the ends of a `range` may be bounds: the low one `less_than`, the high one "
            + "`more_than`.",
        "value: 44200"
    );

    public static readonly Rule MoreThanAll = new(
        "SG2408",
        Severity.Error,
        "The parts of a chart are more than the whole",
        "The percentages of a `split` are parts of the same whole, so they add up to 100 at most. If they do not, they overlap: show "
            + "them as `bars`.",
        "kind: bars"
    );

    public static readonly Rule NoPart = new(
        "SG2409",
        Severity.Error,
        "A part of a whole is not above zero",
        "A `split` divides a bar into its parts; nothing and less than nothing have no place in it.",
        "kind: bars"
    );

    public static readonly Rule MixedDates = new(
        "SG2410",
        Severity.Warning,
        "A chart mixes dates",
        "What looks like a difference between its statistics may be one between years. Where that is meant, say so, and each label "
            + "carries its date.",
        "mixed_dates: true"
    );

    public static readonly Rule Misplaced = new(
        "SG2411",
        Severity.Error,
        "A chart is not on a line of its own",
        "A chart is a block: two colons, on a line with nothing else.",
        "::chart[ma-pay-range]"
    );

    public static readonly Rule UnknownDirective = new(
        "SG2412",
        Severity.Error,
        "There is no such directive for a line of its own",
        "Two colons at the beginning of a line show a chart; readers would see anything else as it is written.",
        "::chart[ma-pay-range]"
    );

    public static readonly Rule BrokenDirective = new(
        "SG2413",
        Severity.Error,
        "Something begins like a chart and is none",
        "Two colons, `chart`, and its id in brackets: nothing else stands on the line.",
        "::chart[ma-pay-range]"
    );

    public static readonly Rule Repeated = new(
        "SG2414",
        Severity.Error,
        "A statistic stands twice in a chart",
        "The second bar would tell nothing new.",
        "statistics: [ma-growth, all-growth]"
    );

    public static readonly Rule LabelCount = new(
        "SG2415",
        Severity.Error,
        "A chart's labels do not match its statistics",
        "`labels` names each statistic of the chart, in the same order. Without it they go by their own labels.",
        "labels: [Medical assistants, All occupations]"
    );

    public static IReadOnlyList<Rule> All =>
        [
            Unknown,
            NeverShown,
            ShownTwice,
            MixedUnits,
            WrongCount,
            OutOfOrder,
            NotANumber,
            MoreThanAll,
            NoPart,
            MixedDates,
            Misplaced,
            UnknownDirective,
            BrokenDirective,
            Repeated,
            LabelCount,
        ];
}
