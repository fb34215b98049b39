using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Two numbers with a colon between that are a place in a book or a recording: Genesis 34:12, [34:12], at 34:12 of the video.
/// </summary>
internal static class VerseRules
{
    private const int LongestHour = 180;
    private const int Sixty = 60;
    private const int LastOfBooks = 5;
    private const int LongestFunctionWord = 4;

    private static readonly FrozenSet<string> Books = FrozenSet.ToFrozenSet(
        (
            "Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra Nehemiah Esther Job Psalm Psalms Proverbs "
            + "Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel Daniel Hosea Joel Amos Obadiah Jonah Micah Nahum Habakkuk Zephaniah Haggai "
            + "Zechariah Malachi Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians Thessalonians Timothy "
            + "Titus Philemon Hebrews James Peter Jude Revelation Gen Exod Lev Deut Josh Ps Prov Isa Jer Ezek Dan Matt Mt Mk Lk Jn Rom Cor Gal Eph "
            + "Phil Col Thess Tim Heb Jas Pet Rev Quran Qur'an Qur’an Surah Sura verse verses"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Recordings = FrozenSet.ToFrozenSet(
        "video videos podcast podcasts episode recording clip track film audio timestamp timestamps timecode webinar lecture talk".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>As other languages write them with a comma (Joh 3,16), next to those of <see cref="Books"/>.</summary>
    private static readonly FrozenSet<string> OtherBooks = FrozenSet.ToFrozenSet(
        (
            "Mose Exodus Levitikus Numeri Deuteronomium Josua Richter Könige Chronik Nehemia Hiob Ijob Psalmen Sprüche Prediger Kohelet Hoheslied "
            + "Jesaja Jeremia Klagelieder Hesekiel Sacharja Maleachi Matthäus Markus Lukas Johannes Apostelgeschichte Römer Korinther Galater "
            + "Epheser Philipper Kolosser Thessalonicher Timotheus Philemon Hebräer Jakobus Petrus Judas Offenbarung Makkabäer Weisheit Sure "
            + "Lev Num Dtn Jos Rut Sam Kön Chr Esr Neh Ijob Spr Koh Hld Jes Klgl Ez Hes Hos Obd Jona Nah Hab Zef Hag Sach Mal Makk Weish "
            + "Sir Tob Jdt Bar Joh Apg Röm Kor Kol Hebr Jak Petr Offb Ps Ex Gn Dt Jdc "
            + "Génesis Éxodo Levítico Deuteronomio Josué Jueces Reyes Crónicas Esdras Nehemías Ester Salmo Salmos Proverbios Eclesiastés Isaías "
            + "Jeremías Ezequiel Oseas Amós Miqueas Habacuc Zacarías Malaquías Mateo Marcos Lucas Juan Hechos Corintios Gálatas Efesios Filipenses "
            + "Colosenses Tesalonicenses Timoteo Tito Hebreos Pedro Apocalipsis Eclesiástico Sabiduría Macabeos Éx Lv Nm Jue Sal Pr Is Jr Mt Mc "
            + "Lc Jn Hch Co Gál Ef Flp Ts Tm St Pe Ap Sb Si "
            + "Gênesis Êxodo Deuteronômio Juízes Reis Salmo Salmos Isaías Jeremias Mateus Lucas João Atos Coríntios Efésios Filipenses Hebreus Tiago "
            + "Apocalipse Jo Rm Cor Hb Tg Fl Cl "
            + "Genèse Exode Lévitique Deutéronome Juges Rois Psaume Psaumes Proverbes Isaïe Jérémie Ézéchiel Matthieu Marc Luc Jean Actes Romains "
            + "Corinthiens Galates Éphésiens Philippiens Hébreux Jacques Pierre Apocalypse Rm Ac He Jc "
            + "Genesi Esodo Salmi Isaia Geremia Matteo Marco Luca Giovanni Atti Romani Corinzi Ebrei Gv At Eb Gc Fil"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (IsOfOtherBook(s, a))
            return true;
        if (s.Mark(a.First + 1) != ':' || !s.IsGlued(a.First + 1) || a.End < a.First + 3 || s.Any(Traits.Proportion))
            return false;
        if (IsOf(s, a.First - 1, Books) && s.Has(a.First - 1, Traits.Capital) || s.IsAny(a.First - 1, "verse", "verses"))
            return true;
        var isMoment = s[a.First].Value < LongestHour && s[a.First + 2] is { Length: 2, Value: < Sixty };
        return isMoment && (s.Mark(a.First - 1) == '[' && s.Mark(a.End) == ']' || IsPlayed(s));
    }

    /// <summary>Joh 3,16 and the number of its book: 1 Kor 13,4.</summary>
    private static bool IsOfOtherBook(in SentenceTokens s, Amount a)
    {
        if (a.End == a.First + 1 && a.Value is >= 1 and <= LastOfBooks && a.IsPlain && IsBook(s, a.End))
            return IsVerse(s, a.End + 1);
        return IsBook(s, a.First - 1) && IsVerse(s, a.First);
    }

    private static bool IsBook(in SentenceTokens s, int i) => s.Has(i, Traits.Capital) && (IsOf(s, i, OtherBooks) || IsOf(s, i, Books));

    /// <summary>A chapter, a comma and a verse, behind which nothing is counted: never "Johannes 3,5 Millionen".</summary>
    private static bool IsVerse(in SentenceTokens s, int i)
    {
        if (!s.Has(i, Traits.Grouped) || !s.Has(i, Traits.Decimal) || s.Mark(i + 1) is '%' or '‰' || Currencies.IsSign(s.Mark(i + 1)))
            return false;
        var next = i + 1;
        // 3,5-12; 3,16f.; 3,16a.
        if (s.IsDash(next) && s.IsNumber(next + 1))
            next += 2;
        if (s.IsGlued(next) && s.IsWord(next))
            next++;
        if (!s.IsWord(next))
            return s.IsBreak(next);
        var isAlsoWord = s.TextOf(i - 1) is "Is" or "Si" or "Ap" or "St" or "Co" or "He" or "Ac" or "Num";
        return !isAlsoWord && char.IsLower(s.TextOf(next)[0]) && !IsCounted(s, next);
    }

    private static bool IsCounted(in SentenceTokens s, int i) =>
        RulerNames.IsCounting(s, i) || s[i].Length > LongestFunctionWord && s.TextOf(i) is [.., 's' or 'x'];

    private static bool IsPlayed(in SentenceTokens s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (IsOf(s, i, Recordings))
                return true;
        }
        return false;
    }

    private static bool IsOf(in SentenceTokens s, int i, FrozenSet<string> words) =>
        s.IsWord(i) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.TextOf(i));
}
