using System.Text.RegularExpressions;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// What is counted, as the noun right behind a number says: 45 nurses are no percent, no dollars and no hours, and 45 hours are no jobs.
/// Units differ in kind alone: nurses may well be people or jobs. English alone is known, and a text that names the unit somewhere, or
/// looks like a row of a table, says nothing.
/// </summary>
/// <param name="text">In the form in which numbers are read (<see cref="ReadableText"/>).</param>
/// <param name="context">What stands around it and may name the unit; null for nothing.</param>
internal sealed partial class CountedThings(string text, string? context, Unit unit)
{
    private const int LongestWord = 32;

    private bool? isSilent;

    /// <summary>Whether the number counts what the unit cannot be.</summary>
    public bool Contradict(NumberInText number)
    {
        if (number.End >= text.Length || text[number.End] != ' ' || KindOf(unit) is not { } own)
            return false;
        if (!MayBegin(text.AsSpan(number.End + 1)) || Noun().Match(text, number.End) is not { Success: true } noun)
            return false;
        var said =
            noun.Groups["time"].Success ? Kind.Time
            : noun.Groups["money"].Success ? Kind.Money
            : Kind.Count;
        return said != own && !IsInRow(number) && !(isSilent ??= IsNamed(own, text) || context is not null && IsNamed(own, context));
    }

    /// <summary>A quick look at the first letters of the word behind the number.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> behind) =>
        behind.Length >= LettersOfBeginning && Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(behind[..LettersOfBeginning]);

    private const int LettersOfBeginning = 3;

    private static readonly HashSet<string> Beginnings =
    [
        .. $"{Attributes}|{Times}|{Moneys}|{Persons}|{Things}".Split('|').Select(w => w[..LettersOfBeginning]),
    ];

    private static Kind? KindOf(Unit unit) =>
        unit.IsDeclared ? null
        : unit.IsPercent || unit.Id == "percentage-points" ? Kind.Percent
        : unit.IsMoney ? Kind.Money
        : unit.Id is "jobs" or "people" ? Kind.Count
        : unit.IsCount ? Kind.Time
        : null;

    private bool IsNamed(Kind own, string words) =>
        own switch
        {
            Kind.Percent => Share().IsMatch(words),
            Kind.Money => Money().IsMatch(words),
            _ => words.Contains(unit.Id.TrimEnd('s'), StringComparison.OrdinalIgnoreCase),
        };

    /// <summary>What stands before the number is what the row or cell before is of: nurses 45 teachers 40.</summary>
    private bool IsInRow(NumberInText number) => InRow().IsMatch(text.AsSpan(0, number.Start)[^Math.Min(LongestWord, number.Start)..]);

    private enum Kind
    {
        Percent,
        Money,
        Time,
        Count,
    }

    private const string Persons =
        "people|persons|individuals|men|women|children|adults|boys|girls|parents|mothers|fathers|families|households"
        + "|couples|teenagers|residents|citizens|immigrants|migrants|veterans|nurses|doctors|physicians|surgeons|dentists"
        + "|pharmacists|therapists|paramedics|midwives|hygienists|technicians|technologists|assistants|aides|attendants"
        + "|teachers|lecturers|professors|students|pupils|graduates|apprentices|trainees|interns|learners|candidates"
        + "|applicants|respondents|participants|volunteers|members|officers|soldiers|guards|inspectors|clerks|secretaries"
        + "|receptionists|cashiers|accountants|auditors|lawyers|attorneys|judges|paralegals|engineers|architects|scientists"
        + "|researchers|programmers|developers|designers|writers|editors|journalists|artists|musicians|actors|workers"
        + "|employees|employers|staff|managers|supervisors|directors|owners|operators|mechanics|electricians|plumbers"
        + "|carpenters|welders|drivers|pilots|cooks|chefs|bakers|waiters|servers|cleaners|janitors|farmers|miners|builders"
        + "|customers|clients|users|patients|visitors|tenants|homeowners|taxpayers|voters|survivors|victims|prisoners"
        + "|inmates";

    private const string Things =
        "jobs|positions|openings|vacancies|posts|hospitals|clinics|pharmacies|schools|colleges|universities|classrooms"
        + "|libraries|states|countries|cities|towns|counties|districts|companies|businesses|firms|establishments|offices"
        + "|factories|stores|shops|restaurants|farms|homes|houses|apartments|buildings|beds|cars|vehicles|trucks|buses|cases"
        + "|complaints|deaths|births|injuries|accidents|crimes|arrests|visits|calls|letters|books|articles|programs"
        + "|programmes|courses|applications|licenses|licences|certificates|diplomas|contracts|projects";

    private const string Attributes =
        "more|other|new|full-time|part-time|registered|licensed|medical|different|additional|paid|young|older";

    private const string Moneys = "dollars|euros|cents|pesos|rupees";

    private const string Times = "minutes|hours|days|weeks|months|years";

    /// <summary>No name of what stands behind it: 45 nurses hours, 45 day-care centers, and 45 nurses 40 teachers are of tables.</summary>
    [GeneratedRegex(
        @"\G (?:(?:"
            + Attributes
            + ") )?(?:(?<time>"
            + Times
            + ")|(?<money>"
            + Moneys
            + ")|"
            + Persons
            + "|"
            + Things
            + @")(?![\p{L}0-9]|-\p{L}| ?[0-9$€£]| (?:"
            + Times
            + @"|hour|percent|per cent|dollars)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"[%‰٪]|per ?cent|\bpct\b|\bshares?\b|proportion|\brat(?:e|es|io|ios)\b|\b100\b|hundred|out of|\bevery\b"
            + @"|\b(?:one|two|three|four|five|[1-9]) (?:in|of) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|[0-9]+)\b"
            + "|por ciento|por cento|pour cent|prozent",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Share();

    [GeneratedRegex(
        "[" + CurrencyNames.Signs + @"]|dollar|\bcents?\b|euro|pesos|rupees|\b(?:" + CurrencyNames.Codes + @")\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:" + Times + "|" + Persons + "|" + Things + @"):? \z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InRow();
}
