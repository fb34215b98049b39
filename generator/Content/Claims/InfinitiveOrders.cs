using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// German sentences that tell what to do by the infinitive at their end, as every recipe does: 250 g Mehl mit 2 Eiern verrühren, bei
/// 180 Grad backen. In a clause that says something, the verb stands second.
/// </summary>
internal static class InfinitiveOrders
{
    /// <summary>What is measured out, and how long something takes.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set(
        "Sekunde Sekunden Minute Minuten Min Stunde Stunden Std Tage Grad g kg mg ml l cl dl EL TL cm mm m Prise Prisen Tasse Tassen Esslöffel "
            + "Teelöffel Ei Eier Eiern Eigelb Eiweiß Liter Gramm Kilo Zentimeter Millimeter Mal Watt Zehen Zwiebeln Scheiben"
    );

    /// <summary>With one of them the infinitive is no order, or belongs to another clause.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speaking = Set(
        "kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten darf dürfen durfte "
            + "durften will wollen wollte wollten wird werden würde würden möchte möchten mag lässt ließ ist sind war waren hat haben hatte hatten "
            + "zu weil dass wenn ob als während obwohl damit wie was wer warum ich er sie es wir ihr man"
    );

    public static bool IsWhole(in LocalTokens s)
    {
        if (!s.Lexicon.HasOrdinalStops || s.Tokens.Count < 4)
            return false;
        var last = s.Tokens.Count - 1;
        while (last > 0 && s.Tokens.Mark(last) is '.' or '!' or ')')
            last--;
        return s.Has(last, NamingTraits.PoliteOrder) && s.IsSmall(last) && IsMeasured(s, last) && !Speaks(s, last);
    }

    /// <summary>Every number counts such a unit, and there is one.</summary>
    private static bool IsMeasured(in LocalTokens s, int last)
    {
        var found = false;
        for (var i = 0; i < last; i++)
        {
            if (!s.Tokens.IsNumber(i))
                continue;
            if (s.Tokens.IsWord(i + 1) && Units.Contains(s.Tokens.TextOf(i + 1)) || s.Tokens.Mark(i + 1) == '°')
                found = true;
            else if (!(s.Tokens.IsDash(i + 1) || s.Has(i + 1, NamingTraits.Link)))
                return false;
        }
        return found;
    }

    private static bool Speaks(in LocalTokens s, int last)
    {
        for (var i = 0; i < last; i++)
        {
            if (s.Tokens.IsWord(i) && Speaking.Contains(s.Tokens.TextOf(i)))
                return true;
        }
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
