namespace StaticGuide.Content.Claims;

/// <summary>Times of day told by the words of a language other than English: 19.30 Uhr, 9 bis 17 Uhr, à 7 h 30, a las 7.</summary>
internal static class LocalTimes
{
    private const int LastHour = 24;
    private const int Minutes = 60;
    private const int Noon = 12;
    private const int MostHours = 4;

    public static bool Covers(in LocalTokens s, int i) =>
        IsBeforeClock(s, i)
        || IsMinute(s, i)
        || IsHour(s, i) && (IsOfDay(s, i) || IsBare(s, i) || IsEndOfSpan(s, i) || IsOfOpening(s, i) || IsOfOpening(s, i - 2));

    /// <summary>7 Uhr, 9 bis 17 Uhr, 8.00–12.00 Uhr.</summary>
    private static bool IsBeforeClock(in LocalTokens s, int i)
    {
        if (!IsHour(s, i))
            return false;
        // 8–12 und 13–16 Uhr
        for (var hours = 0; hours < MostHours; hours++, i += 2)
        {
            if (s.Has(i + 1, NamingTraits.Clock))
                return true;
            if (!(s.Tokens.IsDash(i + 1) || s.Tokens.Mark(i + 1) == ',' || s.Has(i + 1, NamingTraits.Link)) || !IsHour(s, i + 2))
                return false;
        }
        return false;
    }

    /// <summary>7 h 30, 7 Uhr 30.</summary>
    private static bool IsMinute(in LocalTokens s, int i) =>
        NumberShapes.IsWhole(s.Tokens, i)
        && s.Tokens[i] is { Length: 2, Value: < Minutes }
        && IsHour(s, i - 2)
        && (s.Has(i - 1, NamingTraits.Clock) || IsLetterOfHours(s, i - 1));

    private static bool IsLetterOfHours(in LocalTokens s, int i) => s.Tokens[i].Length == 1 && s.Has(i, NamingTraits.Hour);

    /// <summary>An hour before its word where minutes follow, or something before it says when: à 7 h, a las 19 horas.</summary>
    private static bool IsOfDay(in LocalTokens s, int i)
    {
        if (!s.Has(i + 1, NamingTraits.Hour))
            return false;
        if (s.Tokens.Has(i, Traits.Decimal) && s.Lexicon.HasDecimalComma || IsLetterOfHours(s, i + 1) && IsMinute(s, i + 2))
            return true;
        return IsTold(s, i) && !s.Has(i + 2, NamingTraits.Per)
            || (s.Has(i + 2, NamingTraits.Link) || IsDashOfDay(s, i))
                && IsHour(s, i + 3)
                && s.Has(i + 4, NamingTraits.Hour)
                && !s.Has(i + 5, NamingTraits.Per);
    }

    /// <summary>9 h à 17 h.</summary>
    private static bool IsEndOfSpan(in LocalTokens s, int i) =>
        s.Has(i + 1, NamingTraits.Hour)
        && s.Has(i - 2, NamingTraits.Hour)
        && IsHour(s, i - 3)
        && (s.Has(i - 1, NamingTraits.Link) || IsDashOfDay(s, i - 3))
        && !s.Has(i + 2, NamingTraits.Per);

    /// <summary>9 h – 17 h: from the morning to the afternoon.</summary>
    private static bool IsDashOfDay(in LocalTokens s, int first) =>
        s.Tokens.IsDash(first + 2) && IsHour(s, first + 3) && s.Tokens[first].Value >= 5 && s.Tokens[first + 3].Value > Noon;

    /// <summary>De 9 a 14 h: from the morning to the afternoon, which no length of time is likely to span.</summary>
    private static bool IsOfOpening(in LocalTokens s, int first) =>
        IsHour(s, first)
        && IsHour(s, first + 2)
        && s.Has(first - 1, NamingTraits.FromHour)
        && s.Has(first + 1, NamingTraits.Link)
        && (IsLetterOfHours(s, first + 3) || s.Has(first + 3, NamingTraits.Hour) && s.Tokens.IsBreak(first + 4) && SpeaksOfOpening(s))
        && s.Tokens[first].Value is >= 5 and < Noon
        && s.Tokens[first + 2].Value > Noon
        && !s.Has(first + 4, NamingTraits.Per);

    private static bool SpeaksOfOpening(in LocalTokens s)
    {
        for (var i = 0; i < s.Tokens.Count; i++)
        {
            if (
                s.Tokens.IsAny(
                    i,
                    "abre",
                    "abren",
                    "abierto",
                    "abierta",
                    "horario",
                    "horarios",
                    "atención",
                    "atiende",
                    "lunes",
                    "viernes",
                    "sábado"
                ) || s.Tokens.IsAny(i, "abrem", "aberto", "aberta", "horário", "atendimento", "segunda", "sexta")
            )
                return true;
        }
        return false;
    }

    /// <summary>A las 7, das 9 às 17, de las 9 a las 17: never a las 12 personas.</summary>
    private static bool IsBare(in LocalTokens s, int i) =>
        s.Lexicon.HasBareHours
        && (
            IsTold(s, i) && (IsAlone(s, i + 1) || IsNoPlural(s, i + 1))
            || s.Has(i + 1, NamingTraits.AtHour) && IsHour(s, i + 2) && IsAlone(s, i + 3)
            || s.HavePair(i + 1, NamingTraits.AtHour) && IsHour(s, i + 3) && IsAlone(s, i + 4)
        );

    private static bool IsTold(in LocalTokens s, int i) => s.Has(i - 1, NamingTraits.AtHour) || s.HavePair(i - 2, NamingTraits.AtHour);

    /// <summary>Nothing follows that could be counted.</summary>
    private static bool IsAlone(in LocalTokens s, int next) =>
        s.Tokens.IsBreak(next) || s.Has(next, NamingTraits.BehindHour | NamingTraits.Hour | NamingTraits.AtHour);

    /// <summary>"A las 9 abre", "Às 9 abrimos": what is counted behind an article of several is a plural.</summary>
    private static bool IsNoPlural(in LocalTokens s, int next) =>
        s.Tokens.IsWord(next)
        && !s.Tokens.IsGlued(next)
        && !RulerNames.IsCounting(s.Tokens, next)
        && !s.Tokens.IsAny(next, "con", "com", "sin", "sem", "para")
        && (s.Tokens.TextOf(next) is not [.., 's' or 'S'] || s.Tokens.TextOf(next).EndsWith("mos", StringComparison.Ordinal));

    /// <summary>7, 19 or 19.30; 7:30 is told in any language.</summary>
    private static bool IsHour(in LocalTokens s, int i)
    {
        if (!s.Tokens.IsNumber(i) || s.Tokens[i].Value >= LastHour + 1 || HasColon(s.Tokens, i))
            return false;
        if (NumberShapes.IsWhole(s.Tokens, i))
            return s.Tokens[i].Length <= 2;
        return s.Tokens.TextOf(i) is [.., '.', >= '0' and <= '5', >= '0' and <= '9'];
    }

    private static bool HasColon(in SentenceTokens s, int i) =>
        s.Mark(i + 1) == ':' && s.IsGlued(i + 2) && s.IsNumber(i + 2) || s.Mark(i - 1) == ':' && s.IsGlued(i) && s.IsNumber(i - 2);
}
