using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers that name one of several in a language other than English, where nothing follows that they could count: el grupo 3,
/// Pflegegrad 3, cas 1 :, Licence ouverte 2.0, el código postal es 28013.
/// </summary>
internal static class LocalParts
{
    private const int LongestFunctionWord = 2;
    private const int ShortestCompound = 6;
    private const int Postcode = 5;

    /// <summary>How German nouns end whose compounds are told apart by a number: Steuerklasse 1.</summary>
    private static readonly string[] Compounds =
        "klasse stufe gruppe nummer linie zimmer phase kategorie niveau zone grad faktor modul kapitel bahn bus halle saal raum gleis steig stelle formular paragraf artikel".Split(
            ' '
        );

    private static readonly string[] OfOne = (
        "ist steht liegt gilt endet beginnt fährt hält öffnet schließt zeigt enthält wird es está est é fica abre cierra empieza termina acaba queda rige "
        + "dice ouvre ferme commence finit dit fecha começa"
    ).Split(' ');

    /// <summary>What says a code: el código postal es 28013.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = PluralNouns.Set(
        "postal postale postleitzahl plz cp cep cap puerto port porta extensión durchwahl"
    );

    /// <summary>End like a plural, and are none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = PluralNouns.Set(
        "vous nous dans sans puis mais plus tous très sous les des ces ses los las más tras sus mas dos das nos mais após pues entonces lunes martes "
            + "jueves viernes alors depuis après ensuite toujours"
    );

    public static bool Covers(in LocalTokens s, int i) =>
        IsPart(s, i) || IsCompound(s, i) || IsRound(s, i) || IsSaidCode(s, i) || IsOfTown(s, i) || IsSubject(s, i);

    private static bool IsPart(in LocalTokens s, int i) =>
        NumberShapes.IsWhole(s.Tokens, i)
        && s.Tokens.IsWord(i - 1)
        && !s.Tokens.IsGlued(i)
        && s.Has(i - 1, NamingTraits.WeakReference)
        && !s.Has(i - 2, NamingTraits.Per | NamingTraits.Each)
        && NamesNothing(s, i + 1);

    /// <summary>El ascensor 3 está, l’ascenseur 3 est, Aufzug 3 steht: of several it would be another form of the verb.</summary>
    private static bool IsSubject(in LocalTokens s, int i)
    {
        if (!NumberShapes.IsWhole(s.Tokens, i) || s.Tokens[i].Length > 2 || !s.Tokens.IsWord(i - 1) || !s.Tokens.IsAny(i + 1, OfOne))
            return false;
        var noun = s.Tokens.TextOf(i - 1);
        if (s.Lexicon.HasOrdinalStops)
            return i == 1 && s.Tokens.Has(0, Traits.Capital) && !s.Has(0, NamingTraits.Opener);
        return noun is not [.., 's' or 'x'] && (noun is ['l' or 'L', '\'' or '’', ..] || s.Tokens.IsAny(i - 2, "el", "la", "le", "o", "a"));
    }

    private static bool IsCompound(in LocalTokens s, int i)
    {
        if (!s.Lexicon.HasOrdinalStops || !NumberShapes.IsWhole(s.Tokens, i) || !s.Tokens.Has(i - 1, Traits.Capital))
            return false;
        if (s.Tokens[i - 1].Length < ShortestCompound || s.Has(i - 2, NamingTraits.Per | NamingTraits.Each) || !NamesNothing(s, i + 1))
            return false;
        foreach (var noun in Compounds)
        {
            if (s.Tokens.TextOf(i - 1).EndsWith(noun, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Licence ouverte 2.0: a point before a zero, in a language that writes 2,0.</summary>
    private static bool IsRound(in LocalTokens s, int i) =>
        s.Lexicon.HasDecimalComma
        && s.Tokens.Has(i, Traits.Decimal)
        && s.Tokens.IsWord(i - 1)
        && s.Tokens.TextOf(i) is [_, '.', '0'] or [_, _, '.', '0']
        && NamesNothing(s, i + 1);

    private static bool IsSaidCode(in LocalTokens s, int i) =>
        NumberShapes.IsWhole(s.Tokens, i)
        && (s.Tokens.IsAny(i - 1, "es", "é", "est", "ist", "lautet") || s.Tokens.Mark(i - 1) == ':')
        && s.Tokens.IsWord(i - 2)
        && Codes.Contains(s.Tokens.TextOf(i - 2))
        && NamesNothing(s, i + 1);

    /// <summary>10115 Berlin ist die Anschrift: of several there would be more.</summary>
    private static bool IsOfTown(in LocalTokens s, int i) =>
        i == 0
        && s.Lexicon.HasOrdinalStops
        && s.Tokens[i].Length == Postcode
        && NumberShapes.IsWhole(s.Tokens, i)
        && s.Tokens.Has(i + 1, Traits.Capital)
        && s.Tokens.IsAny(i + 2, "ist", "liegt", "gehört", "war");

    private static bool NamesNothing(in LocalTokens s, int next)
    {
        if (!s.Tokens.IsWord(next))
            return s.Tokens.IsBreak(next)
                && s.Tokens.Mark(next) is not ('%' or '‰' or '°' or '$' or '€' or '£')
                && !(s.Tokens.IsGlued(next) && s.Tokens.IsGlued(next + 1) && s.Tokens.IsNumber(next + 1));
        var word = s.Tokens.TextOf(next);
        if (!s.IsSmall(next) || s.Tokens.IsGlued(next) || RulerNames.IsCounting(s.Tokens, next) || s.Has(next, NamingTraits.Hour))
            return false;
        return s.Lexicon.HasOrdinalStops
            || word.Length <= LongestFunctionWord
            || word is not [.., 's' or 'x']
            || FunctionWords.Contains(word);
    }
}
