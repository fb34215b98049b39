namespace StaticGuide.Diagnostics;

/// <summary>SG24: charts, and the directives that show them.</summary>
internal static class ChartRules
{
    public static readonly Rule Unknown = new(
        "SG2401",
        Severity.Error,
        "There is no such chart",
        "A chart is shown on the page whose front matter has it, under `charts:`.",
        "::chart[ma-pay-range]",
        "::chart[ma-pay-rage]"
    );

    public static readonly Rule NeverShown = new(
        "SG2402",
        Severity.Warning,
        "A chart is never shown",
        "It stands in the front matter, and neither the page's text nor its template shows it.",
        "::chart[ma-pay-range]",
        "Half of them earn more."
    );

    public static readonly Rule ShownTwice = new(
        "SG2403",
        Severity.Error,
        "A chart is shown twice on a page",
        "Readers would look for the difference, and links could not tell the two apart. Show it once and link to it.",
        "::chart[ma-pay-range]\n\nAs [the chart](#chart-ma-pay-range) shows, hours differ.",
        "::chart[ma-pay-range]\n\n::chart[ma-pay-range]"
    );

    public static readonly Rule MixedUnits = new(
        "SG2404",
        Severity.Error,
        "A chart mixes units",
        "Lengths can be compared only where they measure the same. Make two charts.",
        "kind: bars\nstatistics: [ma-growth, all-growth]",
        "kind: bars\nstatistics: [ma-growth, ma-median-pay]"
    );

    public static readonly Rule WrongCount = new(
        "SG2405",
        Severity.Error,
        "A chart has the wrong number of statistics",
        "A `range` has three: low, middle and high. `bars` and `split` compare at least two.",
        "statistics: [ma-p10, ma-median-pay, ma-p90]",
        "statistics: [ma-p10]"
    );

    public static readonly Rule OutOfOrder = new(
        "SG2406",
        Severity.Error,
        "The numbers of a range are out of order",
        "A `range` names the low end first, then the middle, then the high end.",
        "statistics: [ma-p10, ma-median-pay, ma-p90]",
        "statistics: [all-median-pay, ma-median-pay, ma-p90]"
    );

    public static readonly Rule NotANumber = new(
        "SG2407",
        Severity.Error,
        "A chart needs an exact number here",
        "A bar cannot end at a range or at a bound. Only the ends of a `range` may be bounds: the low one `less_than`, the high one "
            + "`more_than`.",
        "kind: bars\nstatistics: [all-median-pay, ma-median-pay]",
        "kind: bars\nstatistics: [ma-p10, ma-median-pay]"
    );

    public static readonly Rule MoreThanAll = new(
        "SG2408",
        Severity.Error,
        "The parts of a chart are more than the whole",
        "The percentages of a `split` are parts of the same whole, so they add up to 100 at most. If they do not, they overlap: show "
            + "them as `bars`.",
        "kind: bars\nstatistics: [in-offices, in-cities]",
        "kind: split\nstatistics: [in-offices, in-cities]"
    );

    public static readonly Rule NoPart = new(
        "SG2409",
        Severity.Error,
        "A part of a whole is not above zero",
        "A `split` divides a bar into its parts; nothing and less than nothing have no place in it.",
        "kind: bars\nstatistics: [in-offices, at-sea]",
        "kind: split\nstatistics: [in-offices, at-sea]"
    );

    public static readonly Rule MixedDates = new(
        "SG2410",
        Severity.Warning,
        "A chart mixes dates",
        "What looks like a difference between its statistics may be one between years. Where that is meant, say so, and each label "
            + "carries its date.",
        "kind: bars\nstatistics: [ma-median-pay, lpn-median-pay]\nmixed_dates: true",
        "kind: bars\nstatistics: [ma-median-pay, lpn-median-pay]"
    );

    public static readonly Rule Misplaced = new(
        "SG2411",
        Severity.Error,
        "A chart is not on a line of its own",
        "A chart is a block: two colons, on a line with nothing else.",
        "::chart[ma-pay-range]",
        "See ::chart[ma-pay-range] here."
    );

    public static readonly Rule UnknownDirective = new(
        "SG2412",
        Severity.Error,
        "There is no such directive for a line of its own",
        "Two colons at the beginning of a line show a chart; readers would see anything else as it is written.",
        "::chart[ma-pay-range]",
        "::graph[ma-pay-range]"
    );

    public static readonly Rule BrokenDirective = new(
        "SG2413",
        Severity.Error,
        "Something begins like a chart and is none",
        "Two colons, `chart`, and its id in brackets: nothing else stands on the line.",
        "::chart[ma-pay-range]",
        "::chart[ma-pay-range] as of May"
    );

    public static readonly Rule Repeated = new(
        "SG2414",
        Severity.Error,
        "A statistic stands twice in a chart",
        "The second bar would tell nothing new.",
        "kind: bars\nstatistics: [ma-growth, all-growth]",
        "kind: bars\nstatistics: [ma-growth, ma-growth]"
    );

    public static readonly Rule LabelCount = new(
        "SG2415",
        Severity.Error,
        "A chart's labels do not match its statistics",
        "`labels` names each statistic of the chart, in the same order. Without it they go by their own labels.",
        "kind: bars\nstatistics: [ma-growth, all-growth]\nlabels: [Medical assistants, All occupations]",
        "kind: bars\nstatistics: [ma-growth, all-growth]\nlabels: [Medical assistants]"
    );

    public static readonly Rule LabelsAlike = new(
        "SG2416",
        Severity.Warning,
        "Two labels of a chart are the same",
        "Readers cannot tell which of the numbers is which.",
        "kind: bars\nstatistics: [ma-growth, all-growth]\nlabels: [Medical assistants, All occupations]",
        "kind: bars\nstatistics: [ma-growth, all-growth]\nlabels: [Medical assistants, Medical assistants]"
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
            LabelsAlike,
        ];
}
