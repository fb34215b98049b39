namespace StaticGuide.Verification.Renewal;

/// <summary>The words that are looked for, with other numbers or dates, on a page that has the very words as well.</summary>
/// <param name="IsLater">They are of a later time: the page has a newer edition beside the older one.</param>
internal sealed record Rival(string Text, bool IsLater)
{
    /// <summary>The one that says most; null for none.</summary>
    /// <param name="found">All places with the words, whatever their numbers.</param>
    /// <param name="isLikely">Whether what stands there is of the same thing: labels of rows stand in several tables.</param>
    /// <param name="isEarlier">Whether what stands there is of an earlier time, and so none that this has become.</param>
    /// <param name="time">Of which time the words are; what stands around them may say of which others are.</param>
    /// <param name="laterYear">The year of what stands there, where it is of a later time; null for any other.</param>
    /// <param name="isNews">Whether what is of a later year is of a newer edition: else it is one of a series.</param>
    public static Rival? Among(
        IEnumerable<Reissue> found,
        SlottedText words,
        Func<Reissue, bool> isLikely,
        Func<IReadOnlyList<string>, bool> isEarlier,
        FigureTime time,
        Func<IReadOnlyList<string>, int?> laterYear,
        Func<int?, bool> isNews
    ) =>
        found
            .Where(f => !f.Says(words) && (!f.IsRow || isLikely(f)) && !isEarlier(f.Contents))
            .Select(f => (f.Text, Year: laterYear(f.Contents), Section: f))
            .Where(f => f.Year is null || isNews(f.Year))
            .Select(f =>
                f.Year is null && time.LaterYearIn([.. f.Section.Around.Skip(1)]) is { } year && isNews(year) ? f with { Year = year } : f
            )
            .Select(f => new Rival(f.Text, f.Year is not null))
            .OrderByDescending(r => r.IsLater)
            .FirstOrDefault();
}
