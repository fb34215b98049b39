using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;

namespace StaticGuide.Evidence.Coherence;

/// <summary>The dates that a quote names as the time of what it says, in English, Spanish, German, French and Portuguese.</summary>
internal static partial class QuotedDates
{
    private const int YearLength = 4;

    /// <summary>With a day and what joins it to another.</summary>
    private const int LongestMonth = 64;

    /// <summary>What stands before numbers that are no years as well: in 2000 households, and they will fall 2000.</summary>
    private static readonly string[] BeforeCount = ["bare", "fiscal", "season"];

    /// <summary>English, Spanish, German, French and Portuguese names agree in most of their first letters.</summary>
    private static readonly string[][] MonthBeginnings =
    [
        ["jan", "ene", "jän"],
        ["feb", "fév", "fev"],
        ["mar", "mär"],
        ["apr", "abr", "avr"],
        ["may", "mai"],
        ["jun", "juin"],
        ["jul", "juil"],
        ["aug", "ago", "aoû"],
        ["sep", "set"],
        ["oct", "okt", "out"],
        ["nov"],
        ["dec", "dic", "dez", "déc"],
    ];

    /// <summary>
    /// Whether a quote plainly names no date but this one, as most do, which spares every search for others: each four digits that could be
    /// a year are its year, right behind its month where it has one.
    /// </summary>
    /// <param name="date">Null where it is of a span: then nothing that could be a year may stand there.</param>
    public static bool NameOnly(EdtfDate? date, string text)
    {
        if (date?.Day is not null || HasFiscalYear(text))
            return false;
        for (var at = 0; at <= text.Length - YearLength; at++)
        {
            if (text[at] is not ('1' or '2') || !IsYear(text.AsSpan(at, YearLength)))
                continue;
            if (date is not { } known || Number(text.AsSpan(at, YearLength)) != known.Year)
                return false;
            if (known.Month is { } month && MonthOf(WordBefore(text, at)) != month)
                return false;
        }
        return true;
    }

    /// <summary>FY, large or small.</summary>
    private static bool HasFiscalYear(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('F', 'f') is >= 0 and var at)
        {
            text = text[(at + 1)..];
            if (text is ['Y' or 'y', ..])
                return true;
        }
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits is ['1', '9', ..] or ['2', '0', ..] && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>The letters before a place, with one space between.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : 0;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a quote names other moments than that of its number, such as what it is compared with.</summary>
    public static bool SpeakOfOthers(string text) => OtherDates().IsMatch(text);

    /// <summary>Whether its years need not be those of a calendar.</summary>
    public static bool AreLoose(string text) => LooseYears().IsMatch(text);

    /// <param name="value">A number in the text, which is no year; null for none.</param>
    /// <param name="isOfPeriod">
    /// Whether the number is of a span: then a year by which something comes is its end, and years may stand alone.
    /// </param>
    public static IEnumerable<(EdtfDate From, EdtfDate? To)> In(string text, StatisticValue? value, bool isOfPeriod)
    {
        foreach (Match match in Dates().Matches(text))
        {
            var year = Number(match.Groups["year"]);
            if (value is StatisticValue.Exactly(var number) && number == year)
                continue;
            if (year < 100)
                year += 2000;
            if (!IsTime(match, text.AsSpan(match.Index + match.Length), isOfPeriod))
                continue;
            // 2024–34 and 2024 to 2034 alike.
            EdtfDate? to = match.Groups["to"] is not { Success: true } end
                ? null
                : new EdtfDate(end.Length == 2 ? year / 100 * 100 + Number(end) : Number(end));
            if (to is null && match.Groups["part"] is { Success: true } part && PartOf(part, text, year) is var (first, last))
                yield return (first, last);
            else if (to is null)
                yield return (DateOf(match, text, year), null);
            else if (to.Value.Year > year || !match.Groups["alone"].Success)
                yield return (new EdtfDate(year), to.Value.Year > year ? to : null);
        }
    }

    /// <summary>Where years begin in any month, so do their quarters.</summary>
    private static (EdtfDate From, EdtfDate To)? PartOf(Group part, string text, int year) =>
        AreLoose(text) ? null : QuotedParts.Of(part.ValueSpan, text.AsSpan(0, part.Index), year);

    private static bool IsTime(Match match, ReadOnlySpan<char> rest, bool isOfPeriod)
    {
        // The verb is written small.
        if (match.Groups["month"].ValueSpan is "may")
            return false;
        var isSpan = match.Groups["to"].Success;
        if (match.Groups["pair"].Success)
            return isSpan;
        if (match.Groups["alone"].Success)
            return isSpan && isOfPeriod && (AfterYear().IsMatch(rest) || Span().IsMatch(rest));
        if (match.Groups["lead"].Success)
            return !isSpan && Measure().IsMatch(rest);
        if (match.Groups["until"].Success)
            return !isSpan && isOfPeriod && AfterYear().IsMatch(rest);
        // "in 2000 households" is a count.
        return isSpan || !BeforeCount.Any(name => match.Groups[name].Success) || AfterYear().IsMatch(rest);
    }

    /// <summary>The day only where the words say that it was on that day: a week may end with it.</summary>
    private static EdtfDate DateOf(Match match, string text, int year)
    {
        // "May and June 2024": the year is that of both.
        if (match.Groups["month"].Success && MonthBefore().IsMatch(text.AsSpan(0, match.Index)[^Math.Min(match.Index, LongestMonth)..]))
            return new EdtfDate(year);
        var month = match.Groups["month"] is { Success: true } name ? MonthOf(name.Value) : null;
        return
            month is { } known
            && match.Groups["on"].Success
            && match.Groups["day"] is { Success: true } digits
            && Number(digits) is var day
            && day > 0
            && day <= DateTime.DaysInMonth(year, known)
            ? new EdtfDate(year, known, day)
            : new EdtfDate(year, month);
    }

    private static int Number(Group digits) => Number(digits.ValueSpan);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? MonthOf(ReadOnlySpan<char> name)
    {
        for (var month = 0; month < MonthBeginnings.Length; month++)
        {
            foreach (var beginning in MonthBeginnings[month])
            {
                if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    return month + 1;
            }
        }
        return null;
    }

    /// <summary>
    /// A year behind a month or a word of time, alone or as the first of a span; a bare number may be a count. Mars, with a large letter,
    /// is no month.
    /// </summary>
    [GeneratedRegex(
        @"(?:\b(?:(?<on>(?:on|as of|am|el|al|le|au|em|zum)\s+(?:\p{L}+day,?\s+|\p{L}+tag,?\s+(?:den\s+)?|dia\s+)?)?(?:(?<day>[0-9]{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:(?:de|of)\s+)?)?"
            + @"\b(?<month>jan(?:uary|uar|vier|eiro)?|ene(?:ro)?|jänner|feb(?:ruary|ruar|rero)?|févr?(?:ier)?|fev(?:ereiro)?|mar(?:ch|zo|ço)?|(?-i:mars)|märz|apr(?:il)?|abr(?:il)?|avr(?:il)?|may|mayo|maio|mai|june?|juni[o]?|junho|juin|july?|juli[o]?|julho|juil(?:let)?|aug(?:ust)?|ago(?:sto)?|août|sept?(?:ember|iembre|embre)?|setembro|o[ck]t(?:ober|ubre|obre)?|outubro|nov(?:ember|iembre|embre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?)\.?"
            + @"(?:\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,?\s+(?:(?:de|of|del)\s+)?"
            + @"|(?<bare>(?:in|during|for|from|between|throughout|as of|en|im jahre?|von|zwischen|desde|entre|durante|em|pendant|durant)\s+(?:(?:the\s+)?(?:calendar\s+)?year\s+|kalenderjahr\s+|(?:el\s+)?año\s+|l['’]année\s+|o\s+ano(?:\s+de)?\s+|the\s+(?=[0-9]{4}(?:\s*[-–/]\s*[0-9]{2,4})?\s+(?:\p{L}+\s+)?(?:school\s+year|academic\s+year|seasons?)\b))?)"
            + @"|(?<season>(?:fall|autumn|spring|summer|winter|herbst|frühjahr|frühling|sommer|otoño|primavera|verano|invierno|automne|printemps|hiver|outono|verão|inverno)\s+(?:(?:of|del?)\s+)?)"
            + @"|(?<until>(?:by|through|until|bis|hasta|para|até|jusqu['’]en|d['’]ici(?:\s+à)?)\s+(?:the\s+year\s+)?)"
            + @"|(?<part>(?:mid|mi|end)[-\s]|year-end\s+|(?:early|late|mitte|anfang|ende|début|fin)\s+|(?:mediados|principios|finales|meados|fins)\s+de\s+"
            + @"|(?:quarter|half|semester|end|quartal|trimestre|semestre|halbjahr)\s+(?:(?:of|de|des\s+jahres)\s+)?|Q[1-4]\s+(?:of\s+)?)"
            + @"|(?<fiscal>(?:fiscal(?:\s+years?)?|geschäftsjahr|haushaltsjahr|ejercicio|exercice)\s+|FY\s?)"
            + @"|(?<pair>de\s+))"
            + @"|(?<=^\W*|[.;:!?]\s+)(?<lead>(?:the\s+)?)(?=[0-9]{4}\s+\p{L})"
            + @"|(?<=^|[(,:;]\s*|\p{Ll}{2}\s+)(?<alone>)(?<!\b(?:form|sections?|no|nos|act|law|rule|notice|code|order|bulletin|procedure|part|title|chapter|publication|circular|paragraph|pages?|room|item)\.?\s+))"
            + @"(?<year>(?:19|20)[0-9][0-9]|(?<=\bFY\s?)[0-9][0-9])(?![0-9]|[.,][0-9]|-?[a-z]|\s+(?:dollars?|prices|euros?|us\s+dollars?|dólares)\b)"
            + @"(?:\s*(?:[-–—/]|to|through|and|until|bis|und|a|y|hasta|à|et|e|até)\s*(?<to>(?:19|20)[0-9][0-9]|[0-9][0-9])(?![0-9,.%][0-9]|[0-9]|\s*percent|%))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dates();

    /// <summary>A month, and what joins it to another.</summary>
    [GeneratedRegex(
        @"\b(?:jan|ene|jän|feb|fév|fev|mar|mär|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aoû|sep|set|oct|okt|out|nov|dec|dic|dez|déc)\p{L}{0,8}\.?"
            + @"(?:\s+[0-9]{1,2}(?:st|nd|rd|th)?)?\s*(?:[,/–—-]|and|or|to|through|y|o|und|oder|bis|et|ou|à|au|e|a)\s*(?:(?:and|or|in)\s+)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthBefore();

    /// <summary>Other moments than that of the number: when something was published or became law, what it is compared with.</summary>
    [GeneratedRegex(
        @"\b(?:publish\w*|releas\w*|updat\w*|revis\w*|issued|posted|report(?:ed)? (?:in|of|from)|announc\w*|access\w*|retriev\w*|effective|enacted|signed|founded|establish\w*|introduc\w*|adopted|passed|launch\w*|began|beg[iu]n\w*|start\w*|open(?:ed|s)|creat\w*|expir\w*|deadline|due (?:on|by|in)|since|after|before|prior|earlier|compared|versus|vs|than\s+(?:in|on|at|it|a year|last|mid|Q[1-4]|fiscal|FY|the\s+(?:previous|same|first|second|third|fourth|year|month))|as many as|as much as|unchanged|comparison|born|agreement|treaty"
            + @"|(?:up|down|more|less|fewer|increase|decrease|rise|rose|drop|gain|decline|fell|change)\b[^.;]{0,40}?\b(?:from|on|over)\s+(?!(?:19|20)[0-9]{2}\s*(?:[-–—/]|to\b|through\b|and\b)\s*[0-9])"
            + @"|from\s+[$€£]?[0-9][0-9.,]*%?(?:\s+\p{L}+)?\s+in|now|today|currently|from (?:19|20)[0-9]{2} on|built|(?:fiscal|FY)(?!\s*(?:years?\s+)?[0-9]{2})|survey|census|edition|version|base year|as defined|will take|(?:acts?|laws?|orders?) of"
            + @"|que\s+(?:en|el|durante)\s|nacid\w*|acuerdo|convenio|publicad\w*|actualizad\w*|aprobad\w*|vigor|desde|antes|después|comparad\w*|frente a|ley|decreto|ahora|hoy"
            + @"|als\s+(?:im|in|am|noch|mitte|ende|anfang)|geboren|vereinbarung|vertrag|veröffentlicht|aktualisiert|seit|vor|nach|gegenüber|verglichen|erlassen|fassung|\p{L}*gesetz\w*|\p{L}*verordnung|heute"
            + @"|qu[’']en|qu[’']au|nés?|nées?|accord|ordonnance|à partir|publié\w*|paru\w*|mise?s? à jour|depuis|avant|après|par rapport|contre|comparé\w*|adopté\w*|créé\w*|loi|décret|arrêté|aujourd"
            + @"|que\s+(?:em|no|na)\s|ante|subindo|acima|abaixo|tal como|nascid\w*|portaria|acordo|a partir|atualizad\w*|depois|após|contra|face a|criad\w*|fundad\w*|aprovad\w*|lei|agora|hoje)\b"
            + @"|\(\s*[$€£]?[0-9][0-9.,]*%?\s+(?:in|em|en|im)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherDates();

    /// <summary>Fiscal years begin in any month, and the end of one year is nearly the next.</summary>
    [GeneratedRegex(
        @"\b(?:fiscal|FY(?:\s?[0-9]+)?|geschäftsjahr|haushaltsjahr|ejercicio|exercice|financial|business year|tax year|school year|academic|seasons?|winter|invierno|hiver|inverno|end|ende|year-end|fin|finales|fins)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseYears();

    [GeneratedRegex(
        @"^(?:\s*(?:$|[,.;:)])|\s+(?:(?:\p{L}+\s+)?(?:school\s+year|academic\s+year|seasons?)|the|was|were|is|are|an?|and|with|by|as|it|they|there|this|that|according|from|to|through|about|of|at|on|in|or|el|la|los|las|fue|eran|había|un|una|war|waren|gab|der|die|das|und|y|le|les|il|ils|elle|était|étaient|o|os|as|foi|foram|era|eram|havia)\b|\s+\p{L}{2,20}(?:aban?|ían|aron|ieron|ó|avam?|iam)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterYear();

    /// <summary>What a span of years is an attribute of.</summary>
    [GeneratedRegex(@"^\s+(?:projections?|period|decade)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    /// <summary>What a year at the beginning of a sentence is an attribute of.</summary>
    [GeneratedRegex(
        @"^\s+(?:(?:annual|hourly|monthly|weekly|national|U\.S\.|overall|estimated)\s+)*(?:median|mean|average|rate|wages?|salary|salaries|pay|earnings|income|unemployment|figures?|estimates?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Measure();
}
