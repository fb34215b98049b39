namespace StaticGuide.Diagnostics;

/// <summary>SG50: what the lock says of sources and statistics.</summary>
internal static class VerificationRules
{
    public static readonly Rule Unchecked = new(
        "SG5001",
        Severity.Warning,
        "Nobody has looked whether the source says this",
        "The lock has no check of it: it is new, or its quote, cell or value was edited since. `staticguide verify --new` looks it up; a source that blocks robots is checked from a copy that you save in a browser, with `staticguide verify --saved`.",
        "staticguide verify --new"
    )
    {
        YieldsToOthers = true,
    };

    public static readonly Rule Drifted = new(
        "SG5002",
        Severity.Error,
        "The source does not say this",
        "The source was read, and the exact words, the cell, or the value in them are not there. Look at the source: correct the statistic, or name an archived copy that has the words.",
        "archive_url: https://web.archive.org/web/20260228000000/https://www.bls.gov/ooh/\narchive_date: 2026-02-28"
    );

    public static readonly Rule Moved = new(
        "SG5003",
        Severity.Warning,
        "A source has moved for good",
        "On several days its address led permanently to another one. `staticguide verify --fix` writes the new address into the file.",
        "staticguide verify --fix"
    );

    public static readonly Rule Dead = new(
        "SG5004",
        Severity.Error,
        "A source is gone",
        "On three different days the page was not there. Find its new address, or name an archived copy for readers.",
        "archive_url: https://web.archive.org/web/20260228000000/https://www.bls.gov/ooh/\narchive_date: 2026-02-28"
    );

    public static readonly Rule Unsafe = new(
        "SG5005",
        Severity.Error,
        "A source's address is one that is not connected to",
        "It leads into a private or local network, names a user, or uses the port of another protocol. Readers cannot open it, and a check must not.",
        "url: https://www.bls.gov/ooh/"
    );

    public static readonly Rule Invalid = new(
        "SG5006",
        Severity.Error,
        "A source's address is no address of a page",
        "It cannot be parsed as browsers parse addresses (WHATWG URL), or its scheme is neither http nor https.",
        "url: https://www.bls.gov/ooh/"
    );

    public static readonly Rule LockConflict = new(
        "SG5007",
        Severity.Error,
        "The lock holds a merge conflict",
        "Git could not join two sets of checks. Take either side; the next `staticguide verify` looks again.",
        "git checkout --theirs content/evidence.lock.json"
    );

    public static readonly Rule LockVersion = new(
        "SG5008",
        Severity.Error,
        "The lock is of a version this program cannot read",
        "Another version of staticguide wrote it.",
        "\"version\": 1",
        "\"version\": 9"
    );

    public static readonly Rule BadLock = new(
        "SG5009",
        Severity.Error,
        "The lock cannot be read",
        "The file content/evidence.lock.json is written by `staticguide verify` alone. Restore it from git, or delete it and verify again.",
        "git checkout content/evidence.lock.json"
    );

    public static readonly Rule LockOfTomorrow = new(
        "SG5010",
        Severity.Error,
        "The lock tells of a day that is still to come",
        "Nobody can have looked at a source on such a day: the file was edited, or the clock of a machine was wrong. It would be believed for ever, and readers would be told that day. The entry does not count, and `staticguide verify` looks again.",
        "staticguide verify --new"
    );

    /// <summary>Those that say that evidence does not hold, for the exit code of <c>verify</c>.</summary>
    public static IReadOnlyList<Rule> OfSources => [Drifted, Dead, Unsafe, Invalid];

    public static IReadOnlyList<Rule> All =>
        [Unchecked, Drifted, Moved, Dead, Unsafe, Invalid, LockConflict, LockVersion, BadLock, LockOfTomorrow];
}
