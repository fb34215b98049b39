using UglyToad.PdfPig.Content;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The marks of notes in a PDF, which has no tags for them: digits that are raised, lowered, smaller or a link of their own are no digits
/// of the number beside them, and raised marks behind words and years can be passed over.
/// </summary>
internal sealed class PdfMarks
{
    /// <summary>Stand around a mark that may be passed over.</summary>
    public const char Start = '\u0001';

    public const char End = '\u0002';

    private const int GroupLength = 3;

    private readonly string lines;
    private readonly IReadOnlyList<Letter> letters;
    private readonly int[] places;
    private readonly PdfNoteLinks links;
    private readonly List<(int At, char Sign)> signs = [];

    private PdfMarks(Page page, string lines, int[] places)
    {
        (this.lines, letters, this.places) = (lines, page.Letters, places);
        links = new PdfNoteLinks(page);
    }

    /// <summary>What is to be written into the lines of a page, and where, in their order.</summary>
    /// <param name="places">Of its letters (<see cref="PdfPlaces"/>).</param>
    public static IReadOnlyList<(int At, char Sign)> Of(Page page, string lines, int[] places)
    {
        var marks = new PdfMarks(page, lines, places);
        marks.Read();
        return marks.signs;
    }

    private void Read()
    {
        var (before, last, end) = (-1, -1, -1);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0)
                continue;
            if (last >= 0)
            {
                if (places[i] >= end && IsJoined(last, i) && PdfLetterForm.IsRaised(letters[last], letters[i]))
                    end = Pass(last, i);
                if (char.IsAsciiDigit(lines[places[i]]) && JointOf(before, last, i) is { } joint)
                    signs.Add((places[i], joint));
                if (end == EndOf(i))
                    signs.Add((end, End));
            }
            (before, last) = (last, i);
        }
    }

    /// <summary>Begins a mark that may be passed over.</summary>
    /// <returns>Where in the lines what is raised ends.</returns>
    private int Pass(int last, int first)
    {
        var end = first;
        for (var i = first + 1; i < places.Length && (places[i] < 0 || IsJoined(end, i)); i++)
        {
            if (places[i] < 0)
                continue;
            if (!PdfLetterForm.IsRaised(letters[last], letters[i]))
                break;
            end = i;
        }
        var (from, to) = (places[first], EndOf(end));
        var before = lines.AsSpan(Math.Max(0, from - NoteMarks.Longest)..from);
        var hasLink = links.IsAround(letters[first], end - first + 1);
        if (!NoteMarks.IsRaised(lines.AsSpan(from, to - from), before[^1], NoteMarks.AreBehindWord(before), hasLink))
            return -1;
        signs.Add((from, Start));
        return to;
    }

    /// <summary>What parts a digit from the one before it, which is of another number or the mark of a note; null for nothing.</summary>
    private char? JointOf(int before, int last, int i)
    {
        var isGroup = !IsJoined(last, i) && lines[EndOf(last)..places[i]] is " " && IsGroup(places[i]);
        if (!isGroup && !IsJoined(last, i))
            return null;
        var other =
            IsDigit(last) ? last
            : IsBehindSign(before, last, i) ? before
            : -1;
        if (other < 0 || !IsOther(other, i) || IsLargeFirst(other, last, i))
            return null;
        return CharAt(places[i] + DigitsAt(places[i])) is '/' or '\u2044' ? ' ' : NormalText.Raised[0];
    }

    /// <summary>Behind 5. a raised 1 is no part of the number, but 45.99 may have small cents, as it may have a small point.</summary>
    private bool IsBehindSign(int before, int last, int i) =>
        before >= 0
        && IsDigit(before)
        && IsJoined(before, last)
        && lines[EndOf(last) - 1] is '.' or ',' or '\''
        && !PdfLetterForm.AreOther(letters[before], letters[last])
        && PdfLetterForm.AreApart(letters[before], letters[i]);

    private bool IsOther(int one, int other) =>
        PdfLetterForm.AreOther(letters[one], letters[other])
        || links.Of(letters[one]) is var left
            && links.Of(letters[other]) is var right
            && left != right
            && (IsAlone(left) || IsAlone(right));

    /// <summary>The link is around a few digits and nothing else.</summary>
    private bool IsAlone(int? link) => link is { } number && links.IsOfDigits(number);

    /// <summary>The first letter of a line may be larger than the words that go on with it.</summary>
    private bool IsLargeFirst(int first, int last, int i)
    {
        if (first != last || places[first] > 0 && lines[places[first] - 1] != '\n' || !PdfLetterForm.IsLarger(letters[first], letters[i]))
            return false;
        for (var next = i + 1; next < places.Length; next++)
        {
            if (places[next] < 0)
                continue;
            if (lines[places[next] - 1] == '\n')
                return false;
            if (char.IsLetter(lines[places[next]]))
                return !PdfLetterForm.AreOther(letters[i], letters[next]);
        }
        return false;
    }

    private bool IsDigit(int letter) => char.IsAsciiDigit(lines[EndOf(letter) - 1]);

    private int DigitsAt(int at) => lines.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : lines.Length - at;

    /// <summary>Of thousands: three digits, behind others that are no part of a name.</summary>
    private bool IsGroup(int at)
    {
        var first = at - 1;
        while (first > 0 && char.IsAsciiDigit(lines[first - 1]))
            first--;
        return DigitsAt(at) == GroupLength && !char.IsLetter(CharAt(at + GroupLength)) && !(first > 0 && char.IsLetter(lines[first - 1]));
    }

    private char CharAt(int at) => at < lines.Length ? lines[at] : '\n';

    private bool IsJoined(int one, int next) => EndOf(one) == places[next];

    private int EndOf(int letter) => places[letter] + PdfPlaces.Shown(letters[letter]).Length;
}
