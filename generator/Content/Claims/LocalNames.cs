using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers that are dates, ordinals, parts of a text or times of day, told by the words of a language other than English: am 3. Mai,
/// chapitre 2, a las 7.
/// </summary>
internal static class LocalNames
{
    private const int LastDay = 31;
    private const int LongestOrdinal = 3;
    private const int LongestLaw = 6;

    /// <summary>How many days of a month may be named before it.</summary>
    private const int MostDays = 4;

    /// <summary>Takes them out of the count.</summary>
    public static void Mark(ReadOnlySpan<char> text, List<Token> tokens, NamingLexicon lexicon)
    {
        var s = new LocalTokens(new SentenceTokens(text, tokens), lexicon);
        var part = -1;
        var several = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || IsMeasure(s.Tokens, i))
                continue;
            MarkCapitals(s, tokens, i);
            if (ReferenceBefore(s, i) is { } reference)
                (part, several) = (i, reference);
            else if (part >= 0 && GoesOnWithParts(s, part, i, several))
                part = i;
            else if (LocalParts.Covers(s, i))
                (part, several) = (i, false);
            else if (
                !IsDay(s, i)
                && !IsYear(s, i)
                && !IsOrdinal(s, i)
                && !LocalTimes.Covers(s, i)
                && !RulerNames.Covers(s, i)
                && !LocalAddresses.Covers(s, i)
            )
                continue;
            tokens[i] = tokens[i] with { Traits = tokens[i].Traits | Traits.Exempt };
        }
    }

    /// <summary>Where nouns have capitals, neither a noun behind a number nor the first word of a sentence makes a name of it.</summary>
    private static void MarkCapitals(in LocalTokens s, List<Token> tokens, int i)
    {
        if (s.Has(i + 1, NamingTraits.Counted) && !s.Tokens.IsGlued(i + 1))
            tokens[i + 1] = tokens[i + 1] with { Traits = tokens[i + 1].Traits | Traits.Counted | Traits.Plural };
        if (IsFirstWord(s.Tokens, i - 1) && (s.Has(i - 1, NamingTraits.Opener) || IsOfSeveral(s, i)))
            tokens[i - 1] = tokens[i - 1] with { Traits = tokens[i - 1].Traits | Traits.Approximate };
    }

    /// <summary>"Hay 2.5 médicos", "Son 3.5 millones": never "Nginx 1.24 funciona".</summary>
    private static bool IsOfSeveral(in LocalTokens s, int i) =>
        !s.Lexicon.HasOrdinalStops
        && s.Tokens.Has(i, Traits.Decimal)
        && s.IsSmall(i + 1)
        && !s.Tokens.IsGlued(i + 1)
        && !s.Tokens.IsAny(
            i + 1,
            "vous",
            "nous",
            "vos",
            "nos",
            "les",
            "des",
            "dans",
            "sans",
            "los",
            "las",
            "pas",
            "plus",
            "más",
            "mais",
            "mas"
        )
        && !RulerNames.IsNothingCounted(s, i + 1)
        && !ProductNames.IsAt(s.Tokens, i - 1);

    private static bool IsFirstWord(in SentenceTokens s, int i)
    {
        while (i > 0 && s.IsBreak(i - 1))
            i--;
        return i == 0;
    }

    private static bool IsMeasure(in SentenceTokens s, int i) =>
        s.Mark(i + 1) is '%' or '‰' || Currencies.IsSign(s.Mark(i + 1)) || Currencies.IsSign(s.Mark(i - 1));

    /// <summary>Whether a number is that of one part (false) or the first of several (true); null where it is of none.</summary>
    private static bool? ReferenceBefore(in LocalTokens s, int i)
    {
        if (IsNoPart(s, i))
            return null;
        if (IsOfLaw(s, i))
            return false;
        var mark = s.Tokens.Mark(i - 1);
        if (mark == '§')
            return s.Tokens.Mark(i - 2) == '§';
        if (mark == '°')
            return s.Tokens.Is(i - 2, "n") ? false : null;
        var word = mark is '.' or '\'' or '׳' ? i - 2 : i - 1;
        if (ProductNames.IsAt(s.Tokens, i - 1))
            return RulerNames.IsCounting(s.Tokens, i + 1) ? null : false;
        var isWritten =
            word == i - 1 ? s.Tokens[word].Length > 1 : s.Tokens.IsWord(word) && s.Lexicon.IsAbbreviation(s.Tokens.TextOf(word));
        if (!isWritten || !s.Has(word, NamingTraits.Reference) || s.Has(word - 1, NamingTraits.Per | NamingTraits.Each))
            return null;
        return s.Has(word, NamingTraits.List);
    }

    /// <summary>½, 1.234.567, and 3,5 before something that it counts: Tabla 3,5 is one.</summary>
    private static bool IsNoPart(in LocalTokens s, int i) =>
        s.Tokens.Has(i, Traits.Vulgar)
        || s.Tokens.Has(i, Traits.Grouped)
            && !(s.Tokens.Has(i, Traits.Decimal) && (s.Tokens.IsBreak(i + 1) || s.Has(i + 1, NamingTraits.Link)));

    /// <summary>Ley 20.712, Medida Provisória 1.045, Ley de Educación Nacional 26.206.</summary>
    private static bool IsOfLaw(in LocalTokens s, int i)
    {
        if (!s.Tokens.Has(i, Traits.Thousands) || !s.Tokens.Has(i - 1, Traits.Capital))
            return false;
        for (
            var word = i - 1;
            word >= i - LongestLaw && (s.Tokens.Has(word, Traits.Capital) || s.Tokens.IsAny(word, "de", "del", "da", "do", "y", "e"));
            word--
        )
        {
            if (s.Has(word, NamingTraits.Law) && s.Tokens.Has(word, Traits.Capital))
                return true;
        }
        return false;
    }

    /// <summary>"Seiten 3, 5 und 7", "articles 3 à 5": never "auf Seite 3 und 5 Menschen".</summary>
    private static bool GoesOnWithParts(in LocalTokens s, int part, int i, bool several)
    {
        var link = part + 1;
        if (link + 1 != i)
            return false;
        if (s.Tokens.IsDash(link) || s.Tokens.Mark(link) == '/')
            return true;
        if (!IsLink(s, link))
            return false;
        return several || s.Tokens.IsBreak(i + 1) || s.Has(i + 1, NamingTraits.Link) || s.Lexicon.HasOrdinalStops && s.IsSmall(i + 1);
    }

    private static bool IsLink(in LocalTokens s, int i) =>
        s.Tokens.Mark(i) is ',' or '،' or '&' || s.Tokens.IsDash(i) || s.Has(i, NamingTraits.Link);

    /// <summary>A day before its month, or before another such day: 3. Mai, el 3 de mayo, 3.–5. Mai, du 3 au 5 mai.</summary>
    private static bool IsDay(in LocalTokens s, int i)
    {
        var articled = s.Has(i - 1, NamingTraits.DayArticle);
        for (var days = 0; days < MostDays && IsDayNumber(s, i); days++)
        {
            var next = s.HasOrdinalStop(i) ? i + 2 : i + 1;
            if (s.Has(next, NamingTraits.Month) || s.Has(next, NamingTraits.OfMonth) && s.Has(next + 1, NamingTraits.Month))
                return true;
            if (!IsLink(s, next))
                return false;
            i = articled && s.Has(next + 1, NamingTraits.DayArticle) ? next + 2 : next + 1;
        }
        return false;
    }

    private static bool IsDayNumber(in LocalTokens s, int i) =>
        NumberShapes.IsWhole(s.Tokens, i) && s.Tokens[i] is { Length: <= 2, Value: > 0 and <= LastDay };

    private static bool IsYear(in LocalTokens s, int i)
    {
        if (!NumberShapes.IsYear(s.Tokens, i))
            return false;
        var month = s.Has(i - 1, NamingTraits.OfMonth) ? i - 2 : i - 1;
        return s.Has(month, NamingTraits.Month)
            || s.Has(i - 1, NamingTraits.YearCue) && !s.Has(i - 2, NamingTraits.Per | NamingTraits.Each)
            || s.Has(i - 1, NamingTraits.InYear) && s.Tokens.IsBreak(i + 1);
    }

    /// <summary>"die 2. Auflage", "im 20. Jahrhundert", "am 3.": never "waren es 12." nor "jeder 3. Haushalt".</summary>
    private static bool IsOrdinal(in LocalTokens s, int i)
    {
        if (!s.HasOrdinalStop(i) || s.Tokens[i].Length > LongestOrdinal || s.Has(i - 1, NamingTraits.Every))
            return false;
        var next = i + 2;
        if (s.Tokens.IsWord(next))
            return !s.Tokens.IsGlued(next);
        if (s.Tokens.IsDash(next) || s.Tokens.Mark(next) == '/')
            return s.HasOrdinalStop(next + 1);
        return s.Has(i - 1, NamingTraits.BeforeDay) && s.Tokens[i].Value <= LastDay;
    }
}
