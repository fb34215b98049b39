using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>The time that pay is counted by, as it is said before an amount: "the hourly wage was", "each month they get".</summary>
internal static partial class PayCalls
{
    /// <summary>Another time than the unit's, by which pay is called right before, or the sentence begins: "each month they get".</summary>
    public static Match? Other(ShownStatistic shown, Surroundings around) =>
        Other(shown.Unit, around.Before, isSaid: !shown.Suffix.IsEmpty || PayTimes.Same(shown.Unit, around.Behind) is not null);

    /// <param name="isSaid">Readers see the unit's own time, so that a sentence may well begin with another.</param>
    public static Match? Other(string unit, string before, bool isSaid) =>
        before is [.., ' ' or '\n'] && PayTimes.TimeOf(unit) is >= 0 and var own && MayCall(own, before) ? Find(own, before, isSaid) : null;

    /// <param name="own">The unit's time, as one of <see cref="PayTimes.Units"/>.</param>
    internal static Match? Find(int own, string before, bool isSaid)
    {
        var found = Called().Match(before);
        if (!found.Success && !isSaid)
            found = Led().Match(before);
        if (!found.Success)
            return null;
        var time = Array.FindIndex(Names, n => n.Contains(found.Groups["time"].Value, StringComparer.OrdinalIgnoreCase));
        return time == own ? null : found;
    }

    /// <summary>A quick look: whether it ends as such words do, and another time than the unit's is named.</summary>
    internal static bool MayCall(int own, ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd();
        return (
                words is [.., ':']
                || Ends.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[WordAtEnd.StartIn(words)..])
                || words.ContainsAny(German)
            ) && before.ContainsAny(Looks[own].Value);
    }

    /// <summary>Verbs, and what may stand between them and the number.</summary>
    private static readonly HashSet<string> Ends = new(
        (
            "was were is are of at reached to about around roughly only just nearly over "
            + "get gets got earn earns earned make makes made receive receives received pay pays paid "
            + "es era fue é foi de unos gana ganan ganaba ganaban cobra cobran cobraba cobraban recibe reciben "
            + "beträgt betrug ist war bei von est était environ gagnent gagnaient touchent touchaient reçoivent"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Times behind which any word may follow the verb.</summary>
    private static readonly SearchValues<string> German = SearchValues.Create(
        ["stunde", "woche", "monat"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[][] Stems =
    [
        ["hour", "hora", "stunde", "heure"],
        ["day", "dail", "tages", "diari", "rio"],
        ["week", "woche", "semana", "hebdo", "semaine"],
        ["month", "monat", "mes", "mens", "mois"],
        ["annu", "year", "jahres", "anual"],
    ];

    private static readonly Lazy<SearchValues<string>>[] Looks =
    [
        .. Stems.Select(own => new Lazy<SearchValues<string>>(() =>
            SearchValues.Create([.. Stems.Where(s => s != own).SelectMany(s => s)], StringComparison.OrdinalIgnoreCase)
        )),
    ];

    /// <summary>How pay is called by each of <see cref="PayTimes.Units"/>.</summary>
    private static readonly string[][] Names =
    [
        ["hourly", "hour", "Stundenlohn", "Stunde", "horaire", "heure", "por hora", "hora"],
        ["daily", "day", "Tageslohn", "diario", "diário"],
        ["weekly", "week", "Wochenlohn", "Woche", "semanal", "semana", "hebdomadaire", "semaine"],
        ["monthly", "month", "Monatslohn", "Monatsgehalt", "Monat", "mensual", "mes", "mensal", "mensuel", "mois"],
        ["annual", "yearly", "year", "Jahreslohn", "Jahresgehalt", "anual", "annuel"],
    ];

    // "Monthly earnings of those with an hourly wage": the time nearest to the number counts.
    [GeneratedRegex(
        @"\b(?:(?<time>hourly|daily|weekly|monthly|annual|yearly) (?:(?:wage|pay) rates?|wages?|pay|salary|salaries|incomes?|earnings|rates?)"
            + @"(?: (?:for|of|among|in) (?:(?!hourly|daily|weekly|monthly|annual|yearly)\p{L}+ ){1,4}?)?"
            + @"(?=: ?\z| ?(?<= )(?:was|were|is|are|of|stood at|reached|came to) (?:about |around |roughly |only |just )?\s?\z)"
            + @"|(?:salario|sueldo|ingreso|salário)(?: (?:medio|promedio|mediano|médio))? (?<time>por hora|diario|diário|semanal|mensual|mensal|anual)"
            + @"(?= (?:es|era|fue|é|foi|de|es de|era de|fue de|é de|foi de) (?:unos )?\z)"
            + @"|(?<time>Stundenlohn|Tageslohn|Wochenlohn|Monatslohn|Monatsgehalt|Jahreslohn|Jahresgehalt)"
            + @"(?= (?:beträgt|betrug|ist|war|liegt bei|lag bei|von) \z)"
            + @"|salaire(?: (?:moyen|médian))? (?<time>horaire|hebdomadaire|mensuel|annuel)(?= (?:est|était|de|est de|était de) \z))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Called();

    // "Every month those who earn": there the words between are about others. "For every hour" is what is paid for.
    [GeneratedRegex(
        @"(?<!\b[Ff]or )\b(?:(?:each|every|per) (?<time>hour|day|week|month|year),? (?:(?!who\b|that\b|which\b|whose\b|if\b|when\b|where\b|than\b)[\p{L}'’-]+ ){1,4}?"
            + @"(?:gets?|got|earns?|earned|makes?|made|receives?|received|(?:is|are|was|were) paid|pays?|paid) (?:about |around |roughly |only |just |nearly |over )?\z"
            + @"|(?:al|cada|por) (?<time>hora|semana|mes),? (?:(?!que\b|si\b|quienes\b)\p{L}+ ){0,3}?(?:ganan?|ganaban?|cobran?|cobraban?|reciben?) (?:unos )?\z"
            + @"|(?:pro|je) (?<time>Stunde|Woche|Monat) (?:verdienen|verdienten|bekommen|bekamen|erhalten) (?:\p{L}+ ){0,2}?\z"
            + @"|(?:par|chaque) (?<time>heure|semaine|mois),? (?:(?!qui\b|que\b|si\b)\p{L}+ ){0,3}?(?:gagnent|gagnaient|touchent|touchaient|reçoivent) (?:environ )?\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Led();
}
