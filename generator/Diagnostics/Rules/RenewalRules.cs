namespace StaticGuide.Diagnostics;

/// <summary>SG236 and SG501: earlier values of statistics, and newer editions of sources.</summary>
internal static class RenewalRules
{
    public static readonly Rule BadExpectation = new(
        "SG2360",
        Severity.Error,
        "How far a number may move is no percentage",
        "`expect: {within: 25%}` says by how much of itself a statistic may move from one edition of its source to the next before `staticguide renew` leaves it to a person. Without it, that is 50% for counts and amounts; shares may move freely.",
        "expect: {within: 25%}",
        "expect: {within: a lot}"
    );

    public static readonly Rule UndatedPast = new(
        "SG2361",
        Severity.Error,
        "An earlier value does not say when it was true",
        "Each entry of `previous:` is a value with its own `as_of` or `period`, as the statistic had them before it was renewed.",
        "previous:\n  - {value: 42000, as_of: 2023-05}",
        "previous:\n  - {value: 42000}"
    );

    public static readonly Rule PastOutOfOrder = new(
        "SG2362",
        Severity.Warning,
        "Earlier values are not in order",
        "`previous:` goes back in time: the latest earlier value comes first, and none is of a later time than the statistic itself. Two of the same time, the statistic's own included, are of two editions, as `published` says, or one of them is told twice.",
        "as_of: 2024-05\nprevious:\n  - {value: 42000, as_of: 2023-05}\n  - {value: 40900, as_of: 2022-05}",
        "as_of: 2024-05\nprevious:\n  - {value: 40900, as_of: 2022-05}\n  - {value: 42000, as_of: 2023-05}"
    );

    public static readonly Rule NoPast = new(
        "SG2363",
        Severity.Error,
        "A line has only one point",
        "A chart of kind `line` shows what a statistic was over time: its value, and the numbers under `previous`. One of them must be of another time.",
        "kind: line\nstatistics: [ma-wages]   # with previous: [{value: 42000, as_of: 2023-05}]",
        "kind: line\nstatistics: [ma-median-pay]"
    );

    public static readonly Rule LeftToPerson = new(
        "SG5011",
        Severity.Warning,
        "A newer edition is left to a person",
        "`staticguide renew` takes only what says the same with other numbers and dates. This statistic needs somebody who reads the source: its words, unit, scale or sign changed, its number moved further than expected, or nothing says of which time it is now. The message says which.",
        "staticguide renew --only ma-median-pay"
    );

    public static readonly Rule MixedEditions = new(
        "SG5012",
        Severity.Warning,
        "Numbers of two editions stand together",
        "Some statistics or passages of a source were renewed and others of the same time were left, and a page, chart or calculation has both. Bring the others up to date as well, or say on the page which is of when.",
        "staticguide list statistics"
    );

    public static readonly Rule NotWritten = new(
        "SG5013",
        Severity.Error,
        "A file was not renewed",
        "It was edited while the sources were read, may not be written, or its YAML would have been read otherwise afterwards. It is as it was; nothing of it was taken. Run `staticguide renew` again.",
        "staticguide renew"
    );

    public static readonly Rule UnknownDay = new(
        "SG5014",
        Severity.Warning,
        "Nobody knows when a newer edition appeared",
        "Numbers of a newer edition were taken, and its page names no day on which it appeared, in its metadata or in a line such as \"Last updated: August 27, 2026\". `published` is still that of the edition before: readers would be told of a wrong day, and from then on when the next edition is due. Write the day that the source gives.",
        "published: 2026-08-27"
    );

    public static IReadOnlyList<Rule> All =>
        [BadExpectation, UndatedPast, PastOutOfOrder, NoPast, LeftToPerson, MixedEditions, NotWritten, UnknownDay];
}
