namespace StaticGuide.Content.Claims;

/// <summary>What a token can be, as far as claims of quantity care. A word may be several things.</summary>
[Flags]
internal enum Traits : long
{
    None = 0,

    /// <summary>one, two … ninety.</summary>
    Cardinal = 1L << 0,

    /// <summary>dozen, hundred … trillion.</summary>
    Scale = 1L << 1,

    /// <summary>hundreds, millions: a quantity, though a vague one.</summary>
    ScalePlural = 1L << 2,

    /// <summary>half.</summary>
    Half = 1L << 3,

    /// <summary>third, quarter … as a part, which is an ordinal as well.</summary>
    Part = 1L << 4,

    /// <summary>thirds, quarters …</summary>
    PartPlural = 1L << 5,

    /// <summary>doubled, tripling, tenfold: says how much more on its own.</summary>
    Multiplied = 1L << 6,

    /// <summary>double, triple.</summary>
    Double = 1L << 7,

    Twice = 1L << 8,

    Percent = 1L << 9,

    /// <summary>dollars, cents …</summary>
    Money = 1L << 10,

    /// <summary>USD, EUR …</summary>
    MoneyCode = 1L << 11,

    /// <summary>A month's name, where it is written with a capital.</summary>
    Month = 1L << 12,

    /// <summary>a.m., o'clock …</summary>
    TimeMark = 1L << 13,

    /// <summary>opens, shift, lunch …: a bare small number near it is a time of day.</summary>
    TimeCue = 1L << 14,

    /// <summary>year, week, hour …</summary>
    TimeUnit = 1L << 15,

    /// <summary>in, since, by …: a year follows.</summary>
    YearCue = 1L << 16,

    /// <summary>ago, later …: a count of years before it is a date.</summary>
    Since = 1L << 17,

    /// <summary>past, last, next …: the same, before the count.</summary>
    Span = 1L << 18,

    /// <summary>page, section, form …: a number behind it is a name.</summary>
    Label = 1L << 19,

    /// <summary>paragraphs, annexes …: numbers that are listed behind it are names.</summary>
    Labels = 1L << 61,

    /// <summary>number, code …: "the code is 12" is a name too.</summary>
    Identifier = 1L << 20,

    /// <summary>Street, Avenue …</summary>
    Street = 1L << 21,

    /// <summary>A verb that tells the reader what to do.</summary>
    Order = 1L << 22,

    /// <summary>Such a verb that is often a noun.</summary>
    AlsoNoun = 1L << 23,

    /// <summary>please, then, never …: may stand before such a verb.</summary>
    OrderLead = 1L << 24,

    /// <summary>if, when, after …: a clause that an order may follow.</summary>
    Intro = 1L << 25,

    /// <summary>because, which, but …: what follows is no longer ordered but said.</summary>
    OrderEnd = 1L << 26,

    /// <summary>the, these, your …</summary>
    Determiner = 1L << 27,

    /// <summary>Prepositions, conjunctions, auxiliaries: no nouns.</summary>
    Function = 1L << 28,

    /// <summary>steps, questions, tables …: what a page itself shows.</summary>
    PageNoun = 1L << 29,

    /// <summary>below, here, page …: speaks of the page itself.</summary>
    PageCue = 1L << 30,

    /// <summary>people, states, years …: a number word before it counts something in the world.</summary>
    Counted = 1L << 31,

    /// <summary>said, were, earn …: "a third said" speaks of a share.</summary>
    ShareVerb = 1L << 32,

    /// <summary>about, nearly, than …: a quantity follows.</summary>
    Approximate = 1L << 33,

    /// <summary>k, mg, GB …: stands right behind digits without making a name of them.</summary>
    UnitLetters = 1L << 34,

    /// <summary>shift, check …: "a double shift" is no claim.</summary>
    DoubleNoun = 1L << 35,

    /// <summary>family, team …: "a family of five".</summary>
    Group = 1L << 36,

    /// <summary>takes, lasts …: a length of time follows.</summary>
    Lasts = 1L << 37,

    /// <summary>call, dial, text: a telephone number follows.</summary>
    Dial = 1L << 38,

    /// <summary>first, other, better …: before "half" they name a place, not a share.</summary>
    Which = 1L << 39,

    /// <summary>day, class …: the same, unless a noun follows the number.</summary>
    WeakLabel = 1L << 40,

    /// <summary>gauge, star …: "a 25-gauge needle" is a name.</summary>
    Sized = 1L << 41,

    /// <summary>covers, lists …: what a page does with its content.</summary>
    PageVerb = 1L << 42,

    /// <summary>release, regression …: a decimal number before it is a version.</summary>
    Release = 1L << 43,

    /// <summary>scale, rating, value …: a range from 0 or 1 is what such a thing can be.</summary>
    Rating = 1L << 44,

    /// <summary>must, needs, eligible …: what is said is a condition.</summary>
    Condition = 1L << 45,

    /// <summary>PDF, Word, CSV …: a file, whose size and length claim nothing.</summary>
    FileType = 1L << 46,

    /// <summary>KB, pages, minutes …: how long or large a file is.</summary>
    FileSize = 1L << 47,

    /// <summary>ratio, odds.</summary>
    Proportion = 1L << 48,

    /// <summary>http, redirect …: a number of three digits near it may be a status.</summary>
    Web = 1L << 49,

    /// <summary>upgrade, bump …: a version follows.</summary>
    Upgrade = 1L << 58,

    /// <summary>A counted noun that is more than one, whatever it ends with.</summary>
    Plural = 1L << 59,

    /// <summary>A number with a separator between its thousands.</summary>
    Grouped = 1L << 50,

    /// <summary>A number with one decimal point.</summary>
    Decimal = 1L << 51,

    /// <summary>A number with one point and three digits behind it, in another language than English: 62.350.</summary>
    Thousands = 1L << 60,

    /// <summary>A number with several points, or a zero in front: a version, a date, a code.</summary>
    Coded = 1L << 52,

    /// <summary>½, ¾.</summary>
    Vulgar = 1L << 53,

    /// <summary>Belongs to a phrase that is never a claim.</summary>
    Exempt = 1L << 54,

    /// <summary>Belongs to a phrase that claims a quantity though it has no number.</summary>
    Claimed = 1L << 57,

    /// <summary>A word that begins with a capital.</summary>
    Capital = 1L << 55,

    /// <summary>A word of two or more capitals.</summary>
    AllCaps = 1L << 56,
}
