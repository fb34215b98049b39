using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers that name something in any language but English, told by their shape and by words that several languages share: postcodes,
/// standards, versions, decades, scales, scores, numbers to call, hours round the clock.
/// </summary>
internal static class LocalCodes
{
    private const int LongestPostcode = 5;
    private const int DutchPostcode = 4;
    private const int LastGoal = 15;
    private const int LastMonth = 12;
    private const int LastDay = 31;
    private const int LongestFunctionWord = 4;

    private static readonly FrozenSet<string> Standards = FrozenSet.ToFrozenSet(
        "EN UNE NBR ABNT NF NEN UNI BS ETSI IEEE ITU VDE ÖNORM NTP NOM NMX NTC ISO IEC DIN SN".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Versions = Set(
        "versión versiones version versions versionen versione versioni versie versies versão versões"
    );

    private static readonly FrozenSet<string> Years = Set("años années anni jaren anos");

    private static readonly FrozenSet<string> Links = Set("y e et und en ed o ou of oder u");

    private static readonly FrozenSet<string> Calls = Set(
        "llame llama llamar marque marcar appelez appeler composez ligue ligar disque chiami chiama chiamate componga bel bellen "
            + "teléfono telefon téléphone telefone telefono telefoon tel tél"
    );

    private static readonly FrozenSet<string> Articles = Set("al el le il o ao het die the los");

    private static readonly FrozenSet<string> Hours = Set("h horas heures stunden ore uur uren");

    private static readonly FrozenSet<string> Days = Set("j jours días dias tage giorni dagen");

    /// <summary>What is open round the clock, and behind the hours that it is.</summary>
    private static readonly FrozenSet<string> Open = Set(
        "abierto abierta abiertos abiertas atención atiende servicio asistencia urgencias ouvert ouverte ouverts ouvertes service accueil "
            + "aberto aberta abertos abertas atendimento serviço plantão aperto aperta aperti aperte servizio geöffnet offen besetzt "
            + "erreichbar täglich open geopend bereikbaar"
    );

    private static readonly FrozenSet<string> Each = Set("al del do du au par por am sur su op tutti tous todos");

    private static readonly FrozenSet<string> Helplines = FrozenSet.ToFrozenSet(["000", "006", "111", "117", "123"]);

    private static readonly FrozenSet<double> Scales = FrozenSet.ToFrozenSet([
        10d,
        20,
        25,
        50,
        87,
        100,
        160,
        200,
        250,
        400,
        500,
        1000,
        1250,
        2000,
        2500,
        5000,
        10_000,
        25_000,
        50_000,
        100_000,
        250_000,
    ]);

    private static readonly string[] Proportions =
    [
        "verhältnis",
        "proporci",
        "relaci",
        "rapport",
        "proporç",
        "razón",
        "razão",
        "verhoud",
        "ratio",
    ];

    /// <param name="naming">Null where the language's words are not known.</param>
    public static void Mark(ReadOnlySpan<char> text, List<Token> tokens, NamingLexicon? naming)
    {
        var s = new SentenceTokens(text, tokens);
        var named = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!s.IsNumber(i) || IsMeasure(s, i))
                continue;
            var end = EndOf(s, i, naming);
            if (end > i)
                named = end;
            else if (named == i - 1 && (Is(s, i - 1, Links) && IsNothingCounted(s, i + 1) || IsWithinList(s, i)))
                end = named = i + 1;
            for (var number = i; number < end; number++)
            {
                if (s.IsNumber(number))
                    tokens[number] = tokens[number] with { Traits = tokens[number].Traits | Traits.Exempt };
            }
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>artt. 14, 15 e 16.</summary>
    private static bool IsWithinList(in SentenceTokens s, int i) =>
        s.Mark(i - 1) == ',' && (s.Mark(i + 1) == ',' || Is(s, i + 1, Links)) && s.IsNumber(i + 2) && !s.IsGlued(i);

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool Is(in SentenceTokens s, int i, FrozenSet<string> words) =>
        s.IsWord(i) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.TextOf(i));

    private static bool IsMeasure(in SentenceTokens s, int i) =>
        s.Mark(i + 1) is '%' or '‰'
        || Currencies.IsSign(s.Mark(i + 1))
        || Currencies.IsSign(s.Mark(i - 1))
        || s.Has(i + 1, Traits.MoneyCode);

    /// <summary>Behind the last token of what begins at a number, or the number's own place.</summary>
    private static int EndOf(in SentenceTokens s, int i, NamingLexicon? naming)
    {
        var hasNouns = naming?.HasOrdinalStops == true;
        if (IsPostcode(s, i, hasNouns) || IsNamed(s, i, naming is not null) || hasNouns && IsDate(s, i))
            return i + 1;
        if (IsStandard(s, i) || IsHelpline(s, i))
            return EndOfRun(s, i);
        if (IsScale(s, i))
            return EndOfRun(s, i + 2);
        return LocalLabels.EndOfDateOrLaw(s, i, naming is not null) ?? EndOfClock(s, i) ?? EndOfOpening(s, i) ?? i;
    }

    /// <summary>28013 Madrid, in 10115 Berlin, 1012 AB Amsterdam.</summary>
    /// <param name="hasNouns">Nouns have capitals, so that the name of a place looks like what is counted.</param>
    private static bool IsPostcode(in SentenceTokens s, int i, bool hasNouns)
    {
        if (!NumberShapes.IsWhole(s, i) || !s.Has(i + 1, Traits.Capital) || s.IsGlued(i + 1) || s.Has(i + 1, Traits.Counted))
            return false;
        if (s[i].Length == DutchPostcode)
            return s.Has(i + 1, Traits.AllCaps) && s[i + 1].Length == 2 && s.Has(i + 2, Traits.Capital);
        if (s[i].Length != LongestPostcode || s[i].Value % 100 == 0 && s.TextOf(i)[0] != '0')
            return false;
        return !hasNouns
            || s.Mark(i - 1) == ',' && s.IsBreak(i + 2)
            || s.IsAny(i - 1, "in", "nach", "aus", "bei") && !s.IsAny(i + 1, "Fällen", "Orten", "Städten", "Gemeinden", "Haushalten");
    }

    /// <summary>versión 2.4, los años 80, bac +2, vol AF 1234; bus 27 and Windows 10, where no other rule knows them.</summary>
    private static bool IsNamed(in SentenceTokens s, int i, bool isKnown)
    {
        if (Is(s, i - 1, Versions))
            return !RulerNames.IsCounting(s, i + 1);
        if (LocalLabels.AreNineties(s, i))
            return IsNothingCounted(s, i + 1);
        if (Is(s, i - 1, Years))
            return s[i].Length == 2 && s[i].Value % 10 == 0 && NumberShapes.IsWhole(s, i) && !s.IsNumber(i - 2);
        if (s.Mark(i - 1) == '+')
            return s.Is(i - 2, "bac");
        if (s.Has(i - 1, Traits.AllCaps) && s.IsAny(i - 2, "vuelo", "vol", "flug", "voo", "volo", "vlucht"))
            return true;
        return TicketNames.Cover(s, i) || IsCalled(s, i) || IsLabelled(s, i, isKnown) || !isKnown && ProductNames.IsAt(s, i - 1);
    }

    private static bool IsCalled(in SentenceTokens s, int i)
    {
        var call = Is(s, i - 1, Articles) || s.Mark(i - 1) is ':' or '.' ? i - 2 : i - 1;
        return Is(s, call, Calls) && s[i].Length >= 2 && NumberShapes.IsWhole(s, i) && IsNothingCounted(s, i + 1);
    }

    private static bool IsLabelled(in SentenceTokens s, int i, bool isKnown) =>
        LocalLabels.StandBefore(s, i) && (IsNothingCounted(s, i + 1) || Is(s, i + 1, Links) || isKnown && IsNoPlural(s, i + 1));

    /// <summary>EN 301 549, ABNT NBR 9050: never a whole line in capitals.</summary>
    private static bool IsStandard(in SentenceTokens s, int i) =>
        s.IsWord(i - 1)
        && Standards.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.TextOf(i - 1))
        && !s.Has(EndOfRun(s, i), Traits.AllCaps | Traits.Counted);

    /// <summary>116 117 and the others that are the same all over Europe.</summary>
    private static bool IsHelpline(in SentenceTokens s, int i) =>
        s.TextOf(i) is "116"
        && s.IsNumber(i + 1)
        && !s.IsGlued(i + 1)
        && Helplines.Contains(s.TextOf(i + 1).ToString())
        && IsNothingCounted(s, i + 2);

    /// <summary>3.5. und 4.5.</summary>
    private static bool IsDate(in SentenceTokens s, int i)
    {
        var text = s.TextOf(i);
        var point = text.IndexOf('.');
        return s.Mark(i + 1) == '.'
            && s.IsGlued(i + 1)
            && point > 0
            && int.TryParse(text[..point], out var day)
            && int.TryParse(text[(point + 1)..], out var month)
            && text.Length - point <= 3
            && day is > 0 and <= LastDay
            && month is > 0 and <= LastMonth;
    }

    /// <summary>1:100, 1:25 000; 3:1 of a match: but for what is called a proportion.</summary>
    private static bool IsScale(in SentenceTokens s, int i)
    {
        if (s.Mark(i + 1) != ':' || !s.IsGlued(i + 1) || !s.IsNumber(i + 2) || !s.IsGlued(i + 2) || !NumberShapes.IsWhole(s, i))
            return false;
        var second = s[i + 2].Value;
        if (EndOfRun(s, i + 2) > i + 3)
            second *= 1000;
        var isScale = s[i].Value == 1 && Scales.Contains(second);
        return (isScale || s[i].Value <= LastGoal && second <= LastGoal && NumberShapes.IsWhole(s, i + 2)) && !SpeaksOfProportion(s);
    }

    private static bool SpeaksOfProportion(in SentenceTokens s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            foreach (var stem in Proportions)
            {
                if (s.IsWord(i) && s.TextOf(i).Contains(stem, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    /// <summary>24 h/24, 7 jours sur 7, 7 Tage die Woche.</summary>
    private static int? EndOfClock(in SentenceTokens s, int i)
    {
        if (s[i].Value is not (7 or 24) || !Is(s, i + 1, s[i].Value == 24 ? Hours : Days))
            return null;
        if ((s.Mark(i + 2) == '/' || s.IsAny(i + 2, "sur", "su", "op")) && s.IsNumber(i + 3) && s[i + 3].Value == s[i].Value)
            return i + 4;
        if (s[i].Value == 7)
            return
                s.IsAny(i + 2, "die", "de", "por", "a", "alla", "per", "pro")
                && s.IsAny(i + 3, "woche", "week", "semana", "settimana", "la")
                ? i + 1
                : null;
        return IsOpenAllDay(s, i) ? i + 1 : null;
    }

    private static bool IsOpenAllDay(in SentenceTokens s, int i) =>
        Is(s, i + 2, Open)
        || Is(s, i - 1, Open) && (s.IsBreak(i + 2) || Is(s, i + 2, Each))
        || Is(s, i + 2, Each) && s.IsAny(i + 3, "día", "dia", "jour", "tag", "giorno")
        || s.Is(i - 1, "las") && Is(s, i - 2, Open);

    /// <summary>Dalle 9 alle 14, van 9 tot 17 uur.</summary>
    private static int? EndOfOpening(in SentenceTokens s, int i) =>
        s.IsNumber(i + 2)
        && s[i].Value < 24
        && s[i + 2].Value <= 24
        && (
            s.IsAny(i - 1, "dalle") && s.IsAny(i + 1, "alle")
            || s.Is(i - 1, "van") && s.Is(i + 1, "tot") && s.Is(i + 3, "uur") && s[i].Value <= 12 && s[i + 2].Value > 12
        )
            ? i + 3
            : null;

    /// <summary>Behind the groups of digits that stand apart: 301 549.</summary>
    private static int EndOfRun(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while (NumberShapes.IsWhole(s, end) && s[end].Length == 3 && !s.IsGlued(end))
            end++;
        return end;
    }

    /// <summary>In the languages whose words are known, nouns are plural by their s or x, or have capitals.</summary>
    private static bool IsNoPlural(in SentenceTokens s, int next) =>
        s.IsWord(next)
        && !s.IsGlued(next)
        && char.IsLower(s.TextOf(next)[0])
        && s.TextOf(next) is not [.., 's' or 'x']
        && !RulerNames.IsCounting(s, next);

    /// <summary>The sentence ends or is divided, or goes on with a short word.</summary>
    private static bool IsNothingCounted(in SentenceTokens s, int next) =>
        s.IsBreak(next)
        || LocalLabels.GoOn(s, next)
        || s.IsWord(next)
            && !s.IsGlued(next)
            && s[next].Length <= LongestFunctionWord
            && char.IsLower(s.TextOf(next)[0])
            && !RulerNames.IsCounting(s, next);
}
