using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Two numbers with a colon between that are a place in a book or a recording: Genesis 34:12, [34:12], at 34:12 of the video.
/// </summary>
internal static class VerseRules
{
    private const int LongestHour = 180;
    private const int Sixty = 60;

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

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (s.Mark(a.First + 1) != ':' || !s.IsGlued(a.First + 1) || a.End < a.First + 3 || s.Any(Traits.Proportion))
            return false;
        if (IsOf(s, a.First - 1, Books) && s.Has(a.First - 1, Traits.Capital) || s.IsAny(a.First - 1, "verse", "verses"))
            return true;
        var isMoment = s[a.First].Value < LongestHour && s[a.First + 2] is { Length: 2, Value: < Sixty };
        return isMoment && (s.Mark(a.First - 1) == '[' && s.Mark(a.End) == ']' || IsPlayed(s));
    }

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
