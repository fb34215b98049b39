using System.Text.RegularExpressions;

namespace StaticGuide.Language;

/// <summary>
/// The words of a language beside which a number names something instead of counting it; each list with spaces between. English is told
/// by a lexicon of its own.
/// </summary>
internal sealed record NamingWords
{
    /// <summary>page, section, article …: a part of something is named by the number behind. A single letter needs its full stop.</summary>
    public required string References { get; init; }

    /// <summary>group, case …: the same where nothing stands behind the number that it could count.</summary>
    public string WeakReferences { get; init; } = "";

    /// <summary>The same for several parts, which a list of numbers may follow.</summary>
    public string Lists { get; init; } = "";

    /// <summary>and, or, to: between two such numbers.</summary>
    public required string Links { get; init; }

    /// <summary>What may stand before the day of a month: the 3rd and the 5th of May.</summary>
    public string DayArticles { get; init; } = "";

    /// <summary>Other names of months, short ones among them, written as the others are.</summary>
    public string OtherMonths { get; init; } = "";

    /// <summary>year, since …: a year follows, however long ago it was.</summary>
    public string YearCues { get; init; } = "";

    /// <summary>in: the same where nothing follows that could be counted.</summary>
    public string InYear { get; init; } = "";

    /// <summary>A time of day stands before them, and never a length of time.</summary>
    public string Clock { get; init; } = "";

    /// <summary>hours: a time of day stands before them only where something else says so.</summary>
    public string Hours { get; init; } = "";

    /// <summary>per: it makes a length of such a time, and a unit of a part (per page).</summary>
    public string Per { get; init; } = "";

    /// <summary>each, a: a part behind them is none that a number could name.</summary>
    public string Each { get; init; } = "";

    /// <summary>from: before the first of two times of day.</summary>
    public string FromHour { get; init; } = "";

    /// <summary>Before a time of day; those of several words with <c>+</c> between.</summary>
    public string AtHour { get; init; } = "";

    /// <summary>
    /// What may stand behind a time of day that <see cref="AtHour"/> tells alone, and is nothing to be counted; empty where such a time
    /// needs its hours.
    /// </summary>
    public string BehindHour { get; init; } = "";

    /// <summary>source, sources: with a colon, what a line below a table begins with that cites for all of it.</summary>
    public string Sources { get; init; } = "";

    /// <summary>The names of kings and popes that a number follows, as they are written in the language.</summary>
    public string Rulers { get; init; } = "";

    /// <summary>Verbs in the form that tells the reader what to do, and never what somebody does.</summary>
    public string Orders { get; init; } = "";

    /// <summary>The same that need their pronoun for it, and without it say what somebody does.</summary>
    public string PoliteOrders { get; init; } = "";

    /// <summary>How such verbs end, where no other word at the beginning of a sentence does; empty where that tells nothing.</summary>
    public string OrderEnding { get; init; } = "";

    /// <summary>Those that end so all the same.</summary>
    public string NoOrders { get; init; } = "";

    /// <summary>please, then, not: before such a verb.</summary>
    public string OrderLeads { get; init; } = "";

    /// <summary>because, which: what follows is said of the world.</summary>
    public string OrderEnds { get; init; } = "";

    /// <summary>report, file: has a length and a size, which claim nothing.</summary>
    public string Documents { get; init; } = "";

    /// <summary>pages, slides: how long one is.</summary>
    public string DocumentLengths { get; init; } = "";

    /// <summary>at most, average: what bounds such a length, or compares it.</summary>
    public string Bounds { get; init; } = "";

    /// <summary>What is counted, where nouns look like names since they begin with a capital.</summary>
    public string Counted { get; init; } = "";

    /// <summary>law, decree …: a number behind their name is none of things, though its thousands are parted: Ley 20.712.</summary>
    public string Laws { get; init; } = "";

    /// <summary>street, in an address.</summary>
    public string Streets { get; init; } = "";

    /// <summary>It stands behind the number of the house; else before it.</summary>
    public bool HasStreetBehind { get; init; }

    /// <summary>Shares that are said without a number (<see cref="SpokenShares"/>); null where none are looked for.</summary>
    public Regex? Shares { get; init; }

    /// <summary>Where a full stop makes an ordinal of the number before it; null where it does not.</summary>
    public OrdinalWords? Ordinals { get; init; }
}
