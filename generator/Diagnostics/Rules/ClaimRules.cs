namespace StaticGuide.Diagnostics;

/// <summary>SG21: numbers in the text, and who stands for them.</summary>
internal static class ClaimRules
{
    public static readonly Rule UncitedNumber = new(
        "SG2101",
        Severity.Warning,
        "A number is cited to nobody",
        "A quantity in the text (digits, shares, money, `doubled`, `one in five`) needs a citation in its sentence, right behind the "
            + "full stop, or in a footnote of it. "
            + "In a table a citation in the same row or in the column's header will do. One in the paragraph before a table, list or "
            + "quotation covers all of it if the paragraph ends with a colon, "
            + "and so does a paragraph behind a table that begins with `Source:`. A link is no citation, and `:stat[…]` speaks only for "
            + "itself, and a percentile for its share (`the lowest 10 percent earned :stat[p10]`). "
            + "Dates, names, plain instructions and counts of the page's own parts are no claims, but a dose with a bound and a time is one "
            + "(`no more than 8 tablets in 24 hours`); what is taken for one and is none goes "
            + "into `:uncounted[…]`, or into `evidence.exempt` of site.yml, where its weight is set as well. "
            + "Labels, tags and titles do not read `:uncounted[…]`. "
            + "Of languages other than English digits are looked at; of those whose dates the program writes it knows days, ordinals, "
            + "times of day and numbers of pages, chapters and articles. Where digits touch letters of a script without capitals (`约30%`), shares, "
            + "money and parted thousands count. In Spanish, German, French and Portuguese it also finds shares in words "
            + "(`un tercio de los hogares`, `die Hälfte der Befragten`, `a doublé en dix ans`), and leaves plain instructions, sizes of files and names of products "
            + "alone.",
        "About 112,300 openings are expected each year [@bls-ooh-ma]. The median wage was :stat[ma-median-pay].",
        "About 112,300 openings are expected each year."
    );

    public static readonly Rule NoReason = new(
        "SG2102",
        Severity.Error,
        "A number is left uncounted without a reason",
        "Whoever reads the page after you must see why nobody stands for this number.",
        "There are :uncounted[three]{reason=\"editorial\"} ways in.",
        "There are :uncounted[three] ways in."
    );

    public static readonly Rule UnknownAttribute = new(
        "SG2103",
        Severity.Error,
        "A directive has no such attribute",
        "`:uncounted[…]` takes `reason`, in quotation marks, and nothing else.",
        "There are :uncounted[three]{reason=\"editorial\"} ways in.",
        "There are :uncounted[three]{why=\"editorial\"} ways in."
    );

    public static readonly Rule UnitTwice = new(
        "SG2104",
        Severity.Warning,
        "A unit stands twice",
        "`:stat[id]` shows a number with its unit. A sign or word of the same unit beside it says it again, and readers see `$$44,200` or "
            + "`12% percent`. `:stat[id.number]` shows the number alone.",
        "The median wage was :stat[ma-median-pay].",
        "The median wage was $:stat[ma-median-pay]."
    );

    public static readonly Rule OtherNumber = new(
        "SG2105",
        Severity.Warning,
        "A statistic that is made another number",
        "A statistic is shown as it is checked. What stands right beside it, a minus, `,000`, `k`, `million`, another unit (`$` before jobs, `%` "
            + "or `months` behind years) or another time that pay is counted by, makes a number of it that no source has said; and so does "
            + "\"the average wage\" before a median.",
        "The median wage was :stat[ma-median-pay] a year.",
        "The median wage was :stat[ma-median-pay] a month."
    );

    public static IReadOnlyList<Rule> All => [UncitedNumber, NoReason, UnknownAttribute, UnitTwice, OtherNumber];
}
