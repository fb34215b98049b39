using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>What four digits behind or before a word make of themselves: a year, or a count.</summary>
internal static class DatedNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dated = PluralNouns.Set(
        "accounts adjustments admissions agendas allowances alumni amendments analyses announcements applications appointments attacks awards "
            + "bands benchmarks bills bombings brackets brochures budgets bylaws calendars celebrations championships changes charts classes codes "
            + "conditions conferences costs courses criteria crops cuts data dates deadlines debates decisions developments directives documents "
            + "dollars earnings earthquakes editions elections entries epidemics estimates euros events exams exhibitions expenses exports fees "
            + "figures filings films finals findings fires fixtures floods forecasts forms games goals grades graduates grads grants guidelines "
            + "guides handbooks harvests hearings highlights holidays hurricanes imports improvements incomes inductees initiatives innovations "
            + "interest issues laws leagues lectures levels limits lists lockdowns maps medals meetings minutes models modifications nominees "
            + "notes notices numbers olympics orders papers patterns payments photos pictures plans playoffs policies polls pounds predictions "
            + "premiums prices prizes productions profits programmes programs projections proposals protests publications races rankings ratings "
            + "rates recommendations records reforms regulations releases rents renovations reports requirements restrictions results returns "
            + "revenues revisions riots rules salaries sales scandals schedules schemes scores season seasons sessions shows songs specifications "
            + "standards statements statistics statutes storms strikes studies summaries surveys syllabuses targets tariffs taxes terms tests "
            + "thresholds timetables tournaments trends trials updates values versions vintages wages wars wildfires wines winners works workshops"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measured = PluralNouns.Set(
        "calories kilocalories kilojoules words lines bytes kilobytes megabytes characters tokens pixels volts watts lumens litres liters gallons acres "
            + "hectares kilograms kilos grams tonnes tons miles kilometres kilometers metres meters yards feet inches rpm"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = PluralNouns.Set(
        "seats beds followers subscribers requests posts jobs places copies visitors inhabitants residents villagers employees staff members "
            + "volunteers participants respondents patients pupils students children people men women adults families households soldiers farmers "
            + "schools hospitals homes houses farms shops rooms desks cars bikes trees bottles tickets books steps calls emails votes pages points "
            + "customers clients users guests passengers prisoners refugees applicants candidates workers attendees spectators"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Singles = PluralNouns.Set(
        "seat word line bed page acre foot mile pixel calorie member person hour room watt volt square student pupil strong capacity piece metre "
            + "meter kilometre kilometer pound ton tonne item bottle passenger unit home house place space step lumen gallon litre liter employee"
    );

    /// <summary>Wages, elections, graduates: what is of a year more often than it is counted.</summary>
    public static bool IsDated(in SentenceTokens s, int i) => s.IsWord(i) && Dated.Contains(s.TextOf(i));

    /// <summary>Calories, words: never of a year.</summary>
    public static bool IsMeasure(in SentenceTokens s, int i) => s.IsWord(i) && Measured.Contains(s.TextOf(i));

    /// <summary>Seats, followers: counted more often than of a year.</summary>
    public static bool IsCounted(in SentenceTokens s, int i) => s.IsWord(i) && Counted.Contains(s.TextOf(i));

    /// <summary>Seat, in a 2000-seat hall.</summary>
    public static bool IsSingle(in SentenceTokens s, int i) => s.IsWord(i) && Singles.Contains(s.TextOf(i));
}
