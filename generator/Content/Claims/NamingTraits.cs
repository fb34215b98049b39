namespace StaticGuide.Content.Claims;

/// <summary>What a word of a page's language says of the numbers beside it. A word may be several things.</summary>
[Flags]
internal enum NamingTraits : long
{
    None = 0,

    /// <summary>page, section …: a number behind it names a part.</summary>
    Reference = 1 << 0,

    /// <summary>pages: several may follow.</summary>
    List = 1 << 1,

    /// <summary>and, to …</summary>
    Link = 1 << 2,

    /// <summary>Before the day of a month.</summary>
    DayArticle = 1 << 3,

    Month = 1 << 4,

    /// <summary>Between a day and its month.</summary>
    OfMonth = 1 << 5,

    /// <summary>A year follows.</summary>
    YearCue = 1 << 6,

    /// <summary>The same where nothing is counted.</summary>
    InYear = 1 << 7,

    /// <summary>A time of day stands before it.</summary>
    Clock = 1 << 8,

    /// <summary>A time of day or a length of time does.</summary>
    Hour = 1 << 9,

    Per = 1 << 10,

    Each = 1 << 11,

    /// <summary>A time of day follows.</summary>
    AtHour = 1 << 12,

    /// <summary>What may stand behind it.</summary>
    BehindHour = 1 << 13,

    /// <summary>edition, century …, behind an ordinal.</summary>
    OrdinalNoun = 1 << 14,

    /// <summary>An ordinal and its noun may follow.</summary>
    BeforeOrdinal = 1 << 15,

    /// <summary>An ordinal follows.</summary>
    BeforeDay = 1 << 16,

    /// <summary>every: an ordinal behind it claims a share.</summary>
    Every = 1 << 17,

    /// <summary>A sentence begins with it.</summary>
    Opener = 1 << 18,

    /// <summary>The first of two times of day may follow.</summary>
    FromHour = 1 << 19,

    /// <summary>The name of kings or popes, whom a number tells apart.</summary>
    Ruler = 1 << 20,

    /// <summary>A verb in the form that tells the reader what to do.</summary>
    Order = 1 << 21,

    /// <summary>The same with a pronoun behind it, or at the end of what is to be done.</summary>
    PoliteOrder = 1 << 22,

    /// <summary>please, then …: may stand before it.</summary>
    OrderLead = 1 << 23,

    /// <summary>because, which …: what follows is no longer ordered but said.</summary>
    OrderEnd = 1 << 24,

    /// <summary>Looks like such a verb, and is none.</summary>
    NoOrder = 1 << 25,

    /// <summary>report, file …: has a length of its own.</summary>
    Document = 1 << 26,

    /// <summary>pages, slides …</summary>
    DocumentLength = 1 << 27,

    /// <summary>at most, average …: what bounds or compares is a rule, or a finding.</summary>
    Bound = 1 << 28,

    /// <summary>people, hours …: a number before them counts, whatever stands before it.</summary>
    Counted = 1 << 29,

    /// <summary>street: behind the number of a house.</summary>
    Street = 1L << 30,

    /// <summary>law, decree …: a number behind its name is its own, grouped or not.</summary>
    Law = 1L << 31,

    /// <summary>group, case …: a number behind it names one of them unless it counts what follows.</summary>
    WeakReference = 1L << 32,
}
