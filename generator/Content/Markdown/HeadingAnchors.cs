using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>Gives each heading the anchor that GitHub would give it, unless the writer chose one with <c>{#id}</c>.</summary>
internal static class HeadingAnchors
{
    public static void Assign(IReadOnlyList<HeadingBlock> headings, IFragmentHost host)
    {
        if (headings.Count == 0)
            return;
        var taken = headings.Select(h => h.TryGetAttributes()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Dictionary<string, int> repeats = new(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var attributes = heading.GetAttributes();
            if (attributes.Id is not null)
                continue;
            var anchor = LinkHelper.UrilizeAsGfm(PlainText.Of(heading.Inline, host));
            attributes.Id = Unused(anchor.Length == 0 ? "section" : anchor, taken, repeats);
        }
    }

    private static string Unused(string anchor, HashSet<string> taken, Dictionary<string, int> repeats)
    {
        var candidate = anchor;
        while (!taken.Add(candidate))
        {
            var next = repeats[anchor] = repeats.GetValueOrDefault(anchor) + 1;
            candidate = $"{anchor}-{next}";
        }
        return candidate;
    }
}
