namespace StaticGuide.Diagnostics;

/// <summary>SG22: numbers that are calculated from others.</summary>
internal static class DerivationRules
{
    public static readonly Rule BadFormula = new(
        "SG2201",
        Severity.Error,
        "A formula cannot be read",
        "A formula has numbers, the names that `from` gives to statistics, + - * / and brackets.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "derived: {formula: \"(all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule UnknownName = new(
        "SG2202",
        Severity.Error,
        "A formula uses a name that `from` does not give",
        "Every name in a formula stands under `from` with the id of a statistic.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "derived: {formula: \"all - pay\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule UnusedName = new(
        "SG2203",
        Severity.Error,
        "A formula does not use one of its inputs",
        "Readers are told what a number was calculated from, so `from` lists exactly that.",
        "derived: {formula: \"ma / 12\", from: {ma: ma-median-pay}}",
        "derived: {formula: \"ma / 12\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule NotCalculable = new(
        "SG2204",
        Severity.Error,
        "A formula uses a statistic that is no single number",
        "Ranges and bounds cannot be calculated with: the result would look more certain than they are.",
        "derived: {formula: \"ma / 12\", from: {ma: ma-median-pay}}",
        "derived: {formula: \"ma / 12\", from: {ma: ma-p10}}"
    );

    public static readonly Rule Cycle = new(
        "SG2205",
        Severity.Error,
        "Derived numbers depend on each other in a circle",
        "Each would have to be known before the other.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "derived: {formula: \"all - gap\", from: {all: all-median-pay, gap: ma-pay-gap}}"
    );

    public static readonly Rule UnitsDiffer = new(
        "SG2206",
        Severity.Error,
        "A formula adds or subtracts different units",
        "Dollars a year and jobs have no sum. Multiply or divide first, so that both sides have the same unit.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "derived: {formula: \"ma + growth\", from: {ma: ma-median-pay, growth: ma-growth}}"
    );

    public static readonly Rule WrongUnit = new(
        "SG2207",
        Severity.Error,
        "A calculation has another unit than its entry says",
        "Units go through the calculation: a sum keeps its unit, a quotient of equal units is a plain number or a percentage, and the difference of two percentages is in percentage points.",
        "unit: percentage-points\nderived: {formula: \"ma - all\", from: {ma: ma-growth, all: all-growth}}",
        "unit: percent\nderived: {formula: \"ma - all\", from: {ma: ma-growth, all: all-growth}}"
    );

    public static readonly Rule NoResult = new(
        "SG2208",
        Severity.Error,
        "A formula has no result",
        "It divides by zero, or the number becomes too large.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "derived: {formula: \"ma / (ma - ma)\", from: {ma: ma-median-pay}}"
    );

    public static readonly Rule ValueDiffers = new(
        "SG2209",
        Severity.Error,
        "A derived number states another value than its formula gives",
        "A derived number needs no `value`. One that is written is checked, so that an old one cannot stay.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "value: 5000\nderived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule TwoProofs = new(
        "SG2210",
        Severity.Error,
        "A number is derived and has a source of its own as well",
        "A number is either taken from a source, with its `quote` or `cell`, or calculated from numbers that are.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "source: bls-ooh-ma\nderived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule TooManySources = new(
        "SG2319",
        Severity.Error,
        "A number is calculated from more sources than a reader can follow",
        "Readers are shown every source that a number stands on. What is made of more than 200 of them is better taken from one that has added them up.",
        "derived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule OtherTime = new(
        "SG2220",
        Severity.Warning,
        "A derived number is of another time than its inputs",
        "What is calculated from numbers of 2024 holds for 2024. An `as_of` or `period` that none of the inputs reaches was left behind when they were brought up to date, or the other way round. Where all inputs are of one time, leave it out: it is taken from them.",
        "as_of: 2024-05\nderived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "as_of: 2022-05\nderived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule RatioAsPercent = new(
        "SG2221",
        Severity.Warning,
        "A ratio is shown as a percentage",
        "A quarter is 25 percent, and one divided by four is 0.25: a formula whose result is in percent multiplies by 100.",
        "unit: percent\nderived: {formula: \"(all - ma) / all * 100\", from: {all: all-median-pay, ma: ma-median-pay}}",
        "unit: percent\nderived: {formula: \"(all - ma) / all\", from: {all: all-median-pay, ma: ma-median-pay}}"
    );

    public static readonly Rule PercentAsNumber = new(
        "SG2222",
        Severity.Error,
        "A percentage is taken for a plain number",
        "A formula calculates with the number before the sign, and 12% of 50 jobs are 6 jobs. So what multiplies by a percentage also divides by 100, and what divides by one multiplies by 100. The calculation is shown with the signs, `50 jobs × 12%`, and has to be true as it stands. One percentage divided by another is a plain number, until it is multiplied by 100.",
        "as_of: 2034\nderived: {formula: \"ma * (1 + growth / 100)\", from: {ma: ma-median-pay, growth: ma-growth}}",
        "as_of: 2034\nderived: {formula: \"ma * growth\", from: {ma: ma-median-pay, growth: ma-growth}}"
    );

    public static IReadOnlyList<Rule> All =>
        [
            BadFormula,
            UnknownName,
            UnusedName,
            NotCalculable,
            Cycle,
            UnitsDiffer,
            WrongUnit,
            NoResult,
            ValueDiffers,
            TwoProofs,
            TooManySources,
            OtherTime,
            RatioAsPercent,
            PercentAsNumber,
        ];
}
