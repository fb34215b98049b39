using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Finds tags that no page need be searched for, in texts that stand on thousands of pages: those of templates. Whatever stands before, a
/// page that has got to the first of them in its text gets behind the last.
/// </summary>
internal static class SilentTags
{
    /// <summary>So much can be looked at behind the last tag. It belongs to none.</summary>
    private static readonly string Margin = new('x', 2 * PackedName.Stretch);

    public static SilentStretch[] In(ReadOnlySpan<char> text)
    {
        if (!text.Contains('<'))
            return [];
        var tags = new PlainTags(string.Concat(text, Margin), new LinkCollector());
        List<SilentStretch> found = [];
        var at = TagBehind(text, 0);
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && tags.EndOfSilent(at) is > 0 and var end)
                at = TagBehind(text, end);
            if (at > start)
                found.Add(new SilentStretch(start, at));
            else
                at = TagBehind(text, at + 1);
        }
        return [.. found];
    }

    /// <summary>Where the next tag begins; the end where there is none.</summary>
    private static int TagBehind(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOf('<') is >= 0 and var distance ? at + distance : text.Length;
}
