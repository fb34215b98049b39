namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>What must become of all that a guide takes from a page, when the page comes out in another edition.</summary>
internal sealed class Expectation(Edition before, Edition after)
{
    public const string Taken = "taken";
    public const string Same = "same";

    public bool IsOlder => after.Year < before.Year || after.Year == before.Year && IsBefore(after.Published);

    public bool IsNewer => after.Published is { } day && string.CompareOrdinal(day, before.Published) > 0;

    private bool HasMoved =>
        Items().Any(i => i.Item is { IsDated: true, IsCell: false } && after.Year != before.Year && IsWhole(i.Fate)) || IsNewer;

    public bool TakesAny => Items().Any(i => Of(i.Line, i.Fate, i.Item) == Taken);

    public IEnumerable<(PageLine Line, Fate Fate, EditionItem Item)> Items() =>
        after.Lines.SelectMany((line, i) => line.Items.Select(item => (line, after.Fates[i], item)));

    public string Of(PageLine line, Fate fate, EditionItem item) =>
        fate switch
        {
            Fate.Changed => after.ChangeOf(line).Reason,
            Fate.Gone => line.IsRow ? "row-gone" : "gone",
            // Beside the very words of this edition, other numbers are none of its news, unless both are said of one date, as cells
            // below a year are.
            Fate.Doubled => IsSame(item) && !HasMoved && !item.IsCell && !item.IsDated ? Same : "two-places",
            Fate.Moved => "moved",
            Fate.Stale => Same,
            _ => OfWhole(item),
        };

    /// <summary>Of what has all its words.</summary>
    private string OfWhole(EditionItem item) =>
        IsOlder ? (IsSame(item) && (item.Time is null || Tells(item)) ? Same : "older")
        : item.IsCell ? OfCell(item)
        : item.IsDated || item.Time is null ? (IsSame(item) ? Same : Taken)
        : OfUndated(item);

    private string OfCell(EditionItem item) =>
        IsSame(item) ? Same
        : after.Year == before.Year || Items().Any(i => IsDatedQuote(i.Item) && IsWhole(i.Fate)) ? Taken
        : "two-places";

    private string OfUndated(EditionItem item)
    {
        var told = Items()
            .Where(i => i.Item != item && i.Item.Time == item.Time && Tells(i.Item) && Of(i.Line, i.Fate, i.Item) is Taken or Same)
            .Select(i => i.Fate == Fate.Stale ? before.Year : after.Year)
            .Distinct()
            .Count();
        var isTold = told == 1;
        return isTold ? (IsSame(item) && after.Year == before.Year ? Same : Taken)
            : told == 0 && IsSame(item) && !HasMoved ? Same
            : "no-date";
    }

    private bool IsSame(EditionItem item) => item.Words.All(w => before.Text(w) == after.Text(w));

    /// <summary>Its words tell of which time all else is that was of its time.</summary>
    private static bool Tells(EditionItem item) => item.IsDated || item.IsCell;

    private static bool IsDatedQuote(EditionItem item) => item is { IsDated: true, IsCell: false, Value: not null };

    private static bool IsWhole(Fate fate) => fate is Fate.Same or Fate.Swapped;

    private bool IsBefore(string? day) => day is not null && string.CompareOrdinal(day, before.Published) < 0;
}
