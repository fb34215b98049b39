using System.Collections.Frozen;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>
/// Names the unit of something else that is written right beside a statistic: a percent sign behind jobs, months behind years. Only where
/// both units are known: what a site has declared may mean anything.
/// </summary>
internal static class OtherUnits
{
    private const int LongestName = 12;

    private enum Measure
    {
        None,
        Money,
        Percent,
        Points,
        Things,
        Years,
        Months,
        Weeks,
        Days,
        Hours,
        Minutes,
        Seconds,
    }

    /// <summary>More than one of them, as a number stands before them.</summary>
    private static readonly FrozenDictionary<string, Measure>.AlternateLookup<ReadOnlySpan<char>> Plurals = Lookup(
        (Measure.Percent, "percent Prozent"),
        (Measure.Money, "dollars euros pounds US-Dollar Euro dólares"),
        (
            Measure.Things,
            "jobs openings people persons workers employees positions vacancies students patients women men puestos empleos plazas vacantes personas "
                + "Stellen Personen Menschen Beschäftigte postes emplois personnes vagas empregos pessoas"
        ),
        (Measure.Years, "years yrs Jahre Jahren años ans années anos"),
        (Measure.Months, "months Monate Monaten meses mois"),
        (Measure.Weeks, "weeks Wochen semanas semaines"),
        (Measure.Days, "days Tage Tagen días jours dias"),
        (Measure.Hours, "hours hrs Stunden horas heures"),
        (Measure.Minutes, "minutes mins Minuten minutos"),
        (Measure.Seconds, "seconds secs Sekunden segundos secondes")
    );

    /// <summary>As they stand behind a number and a hyphen: a 7-month course.</summary>
    private static readonly FrozenDictionary<string, Measure>.AlternateLookup<ReadOnlySpan<char>> Joined = Lookup(
        (Measure.Percent, "percent"),
        (Measure.Money, "dollar euro pound"),
        (Measure.Things, "job person"),
        (Measure.Years, "year"),
        (Measure.Months, "month"),
        (Measure.Weeks, "week"),
        (Measure.Days, "day"),
        (Measure.Hours, "hour"),
        (Measure.Minutes, "minute"),
        (Measure.Seconds, "second")
    );

    /// <summary>Readers know what the statistic counts, and so do we.</summary>
    public static bool IsKnown(ShownStatistic shown) => MeasureOf(shown) != Measure.None;

    /// <summary>How long the other unit, or the magnitude, is that stands right behind; 0 for none.</summary>
    public static int LengthBehind(ShownStatistic shown, Surroundings around)
    {
        var behind = around.Behind;
        if (
            behind is not [' ' or '-' or '%' or '‰' or 'k' or 'K' or 'M' or 'b' or 'B', ..]
            || MeasureOf(shown) is var own && own == Measure.None
        )
            return 0;
        if (LengthOfPercent(behind) is > 0 and var percent)
            return own == Measure.Percent ? 0 : percent;
        if (behind[0] is 'k' or 'K' or 'M')
            return behind.Length == 1 || !char.IsLetterOrDigit(behind[1]) ? 1 : 0;
        if (!char.IsAsciiDigit(shown.Text[^1]))
            return 0;
        if (own == Measure.Percent && BesideCheck.Points().Match(behind) is { Success: true } points)
            return points.Length;
        return BesideCheck.Magnitude().Match(behind) is { Success: true } magnitude ? magnitude.Length : LengthOfNoun(shown, around, own);
    }

    private static int LengthOfNoun(ShownStatistic shown, Surroundings around, Measure own)
    {
        var behind = around.Behind;
        var end = EndOfWord(behind);
        if (end is 1 or > LongestName || end < behind.Length && IsJoining(behind[end]))
            return 0;
        var names = behind[0] == '-' ? Joined : Plurals;
        var isOther = names.TryGetValue(behind.AsSpan(1, end - 1), out var other) && other != own;
        return isOther && !IsAnother(shown, around, own) ? end : 0;
    }

    /// <summary>Dollars for people: "$40 people paid". Of every hundred: "12 people of 100".</summary>
    private static bool IsAnother(ShownStatistic shown, Surroundings around, Measure own) =>
        own == Measure.Money && MoneyBeside.Before(shown, around.Before) is not null
        || own == Measure.Percent && (SpeakOfHundred(around.Before) || SpeakOfHundred(around.Behind));

    private static int EndOfWord(string behind)
    {
        var end = 1;
        while (end < behind.Length && (char.IsLetter(behind[end]) || behind.AsSpan(end).StartsWith("-Dollar")))
            end++;
        return end;
    }

    /// <summary>Year-round jobs, months’ work.</summary>
    private static bool IsJoining(char c) => c is '-' or '’' or '\'' || char.IsLetterOrDigit(c);

    private static int LengthOfPercent(string behind)
    {
        var space = behind[0] == ' ' ? 1 : 0;
        if (behind.Length > space && behind[space] == '‰')
            return space + 1;
        return UnitCheck.LengthOfName(behind.AsSpan(space), '%') is > 0 and var length ? space + length : 0;
    }

    private static bool SpeakOfHundred(string text) =>
        text.Contains("100", StringComparison.Ordinal)
        || text.Contains("hundred", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" cien ", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" cent ", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" cem ", StringComparison.OrdinalIgnoreCase)
        || text.Contains("hundert", StringComparison.OrdinalIgnoreCase);

    private static Measure MeasureOf(ShownStatistic shown)
    {
        if (shown.Sign is not null || shown.Currency is not null)
            return Measure.Money;
        var suffix = shown.Whole.AsSpan(shown.Whole.AsSpan().LastIndexOfAnyInRange('0', '9') + 1).Trim();
        if (suffix is ['%', ..])
            return suffix.Length == 1 ? Measure.Percent : Measure.None;
        if (shown.Unit == "percentage-points")
            return Measure.Points;
        var first = suffix.IndexOfAny(' ', '\u00A0') is > 0 and var space ? suffix[..space] : suffix;
        return Plurals.TryGetValue(first, out var measure) || Joined.TryGetValue(first, out measure) ? measure : Measure.None;
    }

    private static FrozenDictionary<string, Measure>.AlternateLookup<ReadOnlySpan<char>> Lookup(
        params (Measure Measure, string Names)[] lists
    ) =>
        lists
            .SelectMany(list => list.Names.Split(' ').Select(name => KeyValuePair.Create(name, list.Measure)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
