using System.Buffers;

namespace StaticGuide.Content.Claims;

/// <summary>
/// The part of a sentence that tells the reader what to do, in a language other than English: espere 5 minutos, bitte warten Sie, attendez.
/// </summary>
internal static class LocalOrders
{
    private const int LongestLead = 8;
    private const int LongestCount = 1000;

    /// <summary>Money, shares and large numbers say something of the world, whatever somebody is told to do.</summary>
    private static readonly SearchValues<string> Certain = SearchValues.Create(
        [
            "euro",
            "euros",
            "dólar",
            "dólares",
            "dollar",
            "dollars",
            "cent",
            "cents",
            "centavos",
            "céntimos",
            "centimes",
            "cêntimos",
            "peso",
            "pesos",
            "real",
            "reais",
            "franken",
            "francs",
            "libras",
            "pfund",
            "rappen",
            "pour",
            "por",
            "prozent",
            "mil",
            "mille",
            "millones",
            "millón",
            "millions",
            "million",
            "milhões",
            "milhão",
            "millionen",
            "tausend",
            "milliards",
            "milliarden",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static OrderSpan Of(in LocalTokens s)
    {
        if (s.Tokens.Count == 0 || IsQuestion(s))
            return default;
        if (InfinitiveOrders.IsWhole(s))
            return new OrderSpan(0, s.Tokens.Count);
        for (var i = 0; i < s.Tokens.Count; i++)
        {
            var mayFollow = i == 0 || s.Tokens.Mark(i - 1) is ',' or ':' && !s.Tokens.IsGlued(i);
            if (mayFollow && OrderAt(s, i) is { } start)
                return new OrderSpan(start, EndOf(s, start + 1));
        }
        return default;
    }

    /// <summary>Whether what is counted there is part of what is told to do, and no more than that.</summary>
    public static bool Covers(in LocalTokens s, OrderSpan order, Amount a) =>
        order.Covers(a) && a.Last < LongestCount && !(s.Tokens.IsWord(a.End) && Certain.Contains(s.Tokens.TextOf(a.End).ToString()));

    private static bool IsQuestion(in LocalTokens s)
    {
        for (var i = s.Tokens.Count - 1; i >= 0 && !s.Tokens.IsWord(i) && !s.Tokens.IsNumber(i); i--)
        {
            if (s.Tokens.Mark(i) == '?')
                return true;
        }
        return false;
    }

    private static int EndOf(in LocalTokens s, int end)
    {
        while (
            end < s.Tokens.Count
            && !s.Has(end, NamingTraits.OrderEnd)
            && s.Tokens.Mark(end) is not (';' or '—')
            && !(s.Tokens.Mark(end) == '–' && !s.Tokens.IsGlued(end))
        )
            end++;
        return end;
    }

    /// <summary>The order that begins at a token, past "please", "then", quotation marks and the like.</summary>
    private static int? OrderAt(in LocalTokens s, int i)
    {
        for (
            var last = i + LongestLead;
            i < last
                && (
                    s.Has(i, NamingTraits.OrderLead) && !s.Has(i, NamingTraits.Order)
                    || s.Tokens.Mark(i) is '“' or '„' or '«' or '"' or '(' or ',' or '*' or '¡' or '-' or '–'
                );

        )
            i++;
        if (s.Has(i, NamingTraits.Order))
            return i;
        if (s.Has(i, NamingTraits.PoliteOrder) && s.Tokens.IsAny(i + 1, "Sie", "bitte"))
            return i;
        return HasEnding(s, i) || IsTimed(s, i) ? i : null;
    }

    /// <summary>Attendez, n’attendez; never chez nor assez.</summary>
    private static bool HasEnding(in LocalTokens s, int i) =>
        s.Lexicon.OrderEnding is { Length: > 0 } ending
        && s.Tokens.IsWord(i)
        && s.Tokens.TextOf(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && !s.Has(i, NamingTraits.NoOrder);

    /// <summary>5 Minuten warten.</summary>
    private static bool IsTimed(in LocalTokens s, int i)
    {
        if (!s.Tokens.IsNumber(i) || !s.Lexicon.HasOrdinalStops)
            return false;
        var unit = i + 1;
        if (s.Tokens.IsDash(unit) || s.Has(unit, NamingTraits.Link))
            unit += 2;
        var last = s.Tokens.Count - 1;
        while (last > unit && s.Tokens.Mark(last) is '.' or '!' or ')')
            last--;
        return last > unit
            && s.Tokens.IsAny(unit, "Sekunden", "Minute", "Minuten", "Stunde", "Stunden", "Tage")
            && s.Has(last, NamingTraits.PoliteOrder);
    }
}
