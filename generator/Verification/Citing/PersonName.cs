using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>
/// The name of somebody whom a page calls a person, in its parts. Which words are the family's is said by a comma, by a given name that
/// the page has, or by the form: two words, initials between, or a particle. Mary Jane Smith and Gabriel García Márquez stay whole.
/// </summary>
internal static partial class PersonName
{
    /// <summary>Languages whose names begin with the family's (BCP 47).</summary>
    private static readonly string[] FamilyFirst = ["hu", "ja", "km", "ko", "vi", "zh"];

    /// <summary>What an account is called that several write with.</summary>
    private static readonly FrozenSet<string> OfMany = FrozenSet.ToFrozenSet(
        (
            "team staff editor editors editorial newsroom news desk office bureau department agency university institute college school center "
            + "centre clinic hospital group company inc llc ltd foundation association society council committee commission service services "
            + "press media network magazine journal online health government administration division admin contributor contributors guest "
            + "redaktion amt redacción rédaction ministerio ministère"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        "af al av bin da das de del della den der di do dos du el ibn la le ten ter van von zu zum zur".Split(' '),
        StringComparer.Ordinal
    );

    /// <param name="given">As the page gives it for itself; null where it does not.</param>
    /// <param name="language">Of the page, a tag of BCP 47; null for unknown.</param>
    /// <returns>Null where nothing tells the parts apart for certain.</returns>
    public static SourceName? Of(string text, string? given, string? language)
    {
        if (CleanText.Of(text) is not { } written)
            return null;
        var name = Titles().Replace(Degrees().Replace(written, ""), "");
        if (name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } behind])
            return AreNames(family) && AreNames(behind) ? new SourceName { Family = family, Given = behind } : null;
        if (!AreNames(name))
            return null;
        if (given is not null && name.StartsWith(given + " ", StringComparison.OrdinalIgnoreCase))
            return new SourceName { Family = name[(given.Length + 1)..].Trim(), Given = given };
        if (language is not null && FamilyFirst.Contains(language.Split('-')[0].ToLowerInvariant()))
            return null;
        var words = name.Split(' ');
        var last = FamilyAt(words);
        return last > 0 ? new SourceName { Family = string.Join(' ', words[last..]), Given = string.Join(' ', words[..last]) } : null;
    }

    /// <summary>Whether a name that stays whole is one of a person all the same, as far as its words can tell.</summary>
    public static bool IsLikely(string text) => text.Contains(' ', StringComparison.Ordinal) && AreNames(text);

    /// <summary>The first word of the family's name; 0 where nobody can tell.</summary>
    private static int FamilyAt(string[] words)
    {
        var particle = Array.FindIndex(words, Particles.Contains);
        if (particle > 0)
            return particle < words.Length - 1 && words.Length - particle <= 3 && IsOneGiven(words[..particle]) ? particle : 0;
        return words.Length > 1 && particle < 0 && IsOneGiven(words[..^1]) && !Initial().IsMatch(words[^1]) ? words.Length - 1 : 0;
    }

    /// <summary>One name, or initials with one at most.</summary>
    private static bool IsOneGiven(string[] words) => words.Count(w => !Initial().IsMatch(w)) <= 1;

    private static bool AreNames(string text) =>
        text.Split(' ') is var words
        && Array.TrueForAll(words, w => Word().IsMatch(w) && !OfMany.Contains(w) || Particles.Contains(w))
        && !Array.TrueForAll(words, Particles.Contains);

    /// <summary>A capital letter, and small ones behind it or a point: Ada, O'Neil, García-López, J., McKay; not BLS, not iPhone.</summary>
    [GeneratedRegex(@"\A(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|\p{Lu}['’]?\p{L}*\p{Ll}\p{L}*(?:[-'’]\p{L}+)*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A\p{Lu}\.?(?:-?\p{Lu}\.)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    [GeneratedRegex(
        @"\A(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dra|Sra?|Mme|Herr|Frau)\.? )+(?=\p{L}+ \p{L}|\p{L}\. \p{L})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Titles();

    /// <summary>What stands behind a name: MD, Ph.D., RN, Jr.</summary>
    [GeneratedRegex(
        @"(?:,? (?:M\.?D|Ph\.?\s?D|R\.?N|B\.?S\.?N|M\.?S\.?N|B\.?[AS]|M\.?[AS]|M\.?P\.?H|D\.?O|J\.?D|Ed\.?D|D\.?D\.?S|Pharm\.?D"
            + @"|MBA|CPA|CMA|LPN|APRN|DNP|NP|PA-C|Esq)\.?)+\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Degrees();
}
