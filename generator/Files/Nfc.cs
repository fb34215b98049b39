using System.Text;

namespace StaticGuide.Files;

/// <summary>
/// Unicode's Normalization Form C (UAX 15): one way to write each text. Names that are written in another way, as some systems and
/// archives do, look the same to people and mean the same.
/// </summary>
internal static class Nfc
{
    private const int FirstSyllable = 0xAC00,
        FirstLead = 0x1100,
        FirstVowel = 0x1161,
        FirstTrail = 0x11A7;

    /// <summary>À: what comes before it stays as it is, and most texts need no table.</summary>
    private const int FirstTakenApart = 0xC0;

    private const int Leads = 19,
        Vowels = 21,
        Trails = 28,
        Syllables = Leads * Vowels * Trails;

    public static string Of(string text)
    {
        // All below U+0300 is as it should be: no mark is among it.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
            return text;
        List<int> points = [];
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, points);
        Sort(points);
        Compose(points);
        var normal = new StringBuilder(text.Length);
        foreach (var point in points)
            normal.Append(new Rune(point).ToString());
        return normal.ToString() is var composed && composed == text ? text : composed;
    }

    /// <summary>The points of a text, each letter apart from its marks (NFD, but for the order of marks).</summary>
    public static void Decompose(int point, List<int> points)
    {
        if (point < FirstTakenApart)
        {
            points.Add(point);
        }
        else if (point is >= FirstSyllable and < FirstSyllable + Syllables)
        {
            var index = point - FirstSyllable;
            points.Add(FirstLead + index / (Vowels * Trails));
            points.Add(FirstVowel + index % (Vowels * Trails) / Trails);
            if (index % Trails > 0)
                points.Add(FirstTrail + index % Trails);
        }
        else if (CanonicalTable.Instance.Decompose(point) is var (first, second))
        {
            Decompose(first, points);
            if (second > 0)
                Decompose(second, points);
        }
        else
        {
            points.Add(point);
        }
    }

    /// <summary>Marks that stand in a row, by their classes (The Unicode Standard, 3.11).</summary>
    private static void Sort(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CanonicalTable.Instance.ClassOf(points[end]) > 0)
                end++;
            if (end - start < 2)
                continue;
            var sorted = points.GetRange(start, end - start).OrderBy(CanonicalTable.Instance.ClassOf).ToList();
            for (var i = 0; i < sorted.Count; i++)
                points[start + i] = sorted[i];
            start = end;
        }
    }

    /// <summary>Each mark into the starter before it, unless something of its class or higher stands between.</summary>
    private static void Compose(List<int> points)
    {
        var (starter, written, lastClass) = (-1, 0, 0);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var ofPoint = CanonicalTable.Instance.ClassOf(point);
            var isNext = starter >= 0 && (written == starter + 1 || lastClass < ofPoint);
            if (isNext && Pair(points[starter], point) is { } composed)
            {
                points[starter] = composed;
                continue;
            }
            if (ofPoint == 0)
                starter = written;
            lastClass = ofPoint;
            points[written++] = point;
        }
        points.RemoveRange(written, points.Count - written);
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
            return FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Trails;
        if (
            first is >= FirstSyllable and < FirstSyllable + Syllables
            && (first - FirstSyllable) % Trails == 0
            && second is > FirstTrail and < FirstTrail + Trails
        )
            return first + second - FirstTrail;
        return CanonicalTable.Instance.Compose(first, second);
    }
}
