namespace StaticGuide.Verification.Renewal;

/// <summary>The words that are looked for, with other numbers or dates, on a page that has the very words as well.</summary>
/// <param name="IsLater">They are of a later time: the page has a newer edition beside the older one.</param>
internal sealed record Rival(string Text, bool IsLater)
{
    /// <summary>The one that says most; null for none.</summary>
    /// <param name="found">All places with the words, whatever their numbers.</param>
    /// <param name="isLikely">Whether what stands there is of the same thing: labels of rows stand in several tables.</param>
    /// <param name="isLater">Whether what stands there is of a later time.</param>
    public static Rival? Among(
        IEnumerable<Reissue> found,
        SlottedText words,
        Func<Reissue, bool> isLikely,
        Func<IReadOnlyList<string>, bool> isLater
    ) =>
        found
            .Where(f => f.Text != words.Normal && (!f.IsRow || isLikely(f)))
            .Select(f => new Rival(f.Text, isLater(f.Contents)))
            .OrderByDescending(r => r.IsLater)
            .FirstOrDefault();
}
