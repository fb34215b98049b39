using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>Words of a source with the places where its next edition has other numbers and months.</summary>
/// <param name="Written">As the guide has them.</param>
/// <param name="Normal">In the form in which pages are read.</param>
/// <param name="Slots">Of the normal form.</param>
internal sealed partial record SlottedText(string Written, string Normal, IReadOnlyList<Slot> Slots)
{
    private IReadOnlyList<Slot> WrittenSlots { get; init; } = [];

    /// <summary>Null where the two forms do not have the same numbers, so that one cannot be written for the other.</summary>
    public static SlottedText? Of(string written)
    {
        var normal = NormalText.Of(written);
        var (own, theirs) = (SlotScanner.In(written), SlotScanner.In(normal));
        return own.Count == theirs.Count && own.Zip(theirs).All(pair => NormalText.Of(pair.First.In(written)) == pair.Second.In(normal))
            ? new SlottedText(written, normal, theirs) { WrittenSlots = own }
            : null;
    }

    /// <summary>Words to look for alone, where <see cref="Of"/> finds no way to write them anew.</summary>
    public static SlottedText OfNormal(string written)
    {
        var (normal, slots) = (NormalText.Of(written), SlotScanner.In(NormalText.Of(written)));
        return new SlottedText(normal, normal, slots) { WrittenSlots = slots };
    }

    /// <summary>The same for a row of which cells begin or end with a dash; null where none could.</summary>
    public SlottedText? OfCells =>
        CellWords.Of(Written) is { } cells && SlotScanner.In(cells) is var slots && slots.Count == Slots.Count
            ? this with
            {
                Normal = cells,
                Slots = slots,
            }
            : null;

    /// <summary>It ends as a sentence does, and not as a row or an item of a list.</summary>
    public bool IsSentence => Normal is [.., '.' or '!' or '?'];

    /// <summary>
    /// Whether its words name something, as "Medical assistants 811,000" does: what "Total 811,000" or "Men 40" may be, only its
    /// place says.
    /// </summary>
    public bool NamesSomething
    {
        get
        {
            const int Short = 2;
            var label = Slots.Count == 0 ? Normal : Normal[..Slots[0].Start];
            return label.Split(' ').Count(word => word.Count(char.IsLetter) > Short) > 1;
        }
    }

    /// <summary>What stands in the slots now.</summary>
    public IReadOnlyList<string> Contents => [.. Slots.Select(s => s.In(Normal))];

    public string this[int slot] => Slots[slot].In(Normal);

    /// <summary>It is a part of a date in a form that is not read: a quarter, a week, 5/31/2024.</summary>
    public bool IsInDate(int slot) =>
        OtherDate().Matches(Normal).Any(m => m.Index <= Slots[slot].Start && Slots[slot].End <= m.Index + m.Length);

    [GeneratedRegex(
        @"\b[0-9]{1,4}([-/.])[0-9]{1,2}\1[0-9]{1,4}\b|\b[0-9]{1,2}/[0-9]{4}\b|\b[0-9]{4}[-/][0-9]{1,2}\b|\bQ[1-4]\b|\b[1-4]Q\b"
            + @"|\b[1-4](?:st|nd|rd|th|\.)? (?:quarter|Quartal|trimestre)\b|\b(?:week|KW|semana) [0-9]{1,2}\b|\bFY ?'?[0-9]{2,4}\b|(?<= )'[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherDate();

    /// <summary>The words as the guide would write them, with what a page has in the slots.</summary>
    public string With(IReadOnlyList<string> contents)
    {
        var text = new StringBuilder(Written);
        for (var i = Slots.Count - 1; i >= 0; i--)
        {
            var slot = WrittenSlots[i];
            if (contents[i] != this[i])
                text.Remove(slot.Start, slot.End - slot.Start).Insert(slot.Start, LikeThat(contents[i], slot.In(Written)));
        }
        return text.ToString();
    }

    /// <summary>
    /// What stands in the slots where the page has these words at a place, and where they end; null where it has others. Numbers may
    /// be other ones, and months.
    /// </summary>
    public (IReadOnlyList<string> Contents, int End)? At(string page, int start)
    {
        // Most places begin otherwise, and need no closer look.
        if (
            !page.AsSpan(start)
                .StartsWith(Normal.AsSpan(0, Slots is [var first, ..] ? first.Start : Normal.Length), StringComparison.Ordinal)
        )
            return null;
        List<string> contents = new(Slots.Count);
        var (at, read) = (start, 0);
        foreach (var slot in Slots)
        {
            var literal = Normal.AsSpan(read, slot.Start - read);
            if (!page.AsSpan(at).StartsWith(literal, StringComparison.Ordinal))
                return null;
            at += literal.Length;
            if (
                at >= page.Length
                || (slot.Month is null ? SlotScanner.NumberAt(page, at) : SlotScanner.MonthAt(page, at)?.End) is not { } end
            )
                return null;
            contents.Add(page[at..end]);
            (at, read) = (end, slot.End);
        }
        var rest = Normal.AsSpan(read);
        return page.AsSpan(at).StartsWith(rest, StringComparison.Ordinal) ? (contents, at + rest.Length) : null;
    }

    /// <summary>With the separators of the writer: the page's are unified.</summary>
    private static string LikeThat(string fresh, string old)
    {
        foreach (var c in old)
        {
            if (c is '\u00A0' or '\u202F' or '\u2007' or '\u2009')
                return fresh.Replace(' ', c);
            if (c == '\u2019')
                return fresh.Replace('\'', c);
        }
        return fresh;
    }
}
