using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Files;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Gives each heading the anchor that GitHub would give it, unless the writer chose one with <c>{#id}</c> or something else has it.
/// </summary>
internal static class HeadingAnchors
{
    public static void Assign(IReadOnlyList<HeadingBlock> headings, IFragmentHost host)
    {
        if (headings.Count == 0)
            return;
        foreach (var heading in headings)
        {
            if (heading.TryGetAttributes()?.Id is { } chosen)
                host.TakeAnchor(chosen);
        }
        Dictionary<string, int>? repeats = null;
        foreach (var heading in headings)
        {
            var attributes = heading.GetAttributes();
            if (attributes.Id is not null)
                continue;
            var anchor = GitHubAnchor.Of(Nfc.Of(PlainText.Of(heading.Inline, null)));
            attributes.Id = Unused(anchor.Length == 0 ? "section" : anchor, host, ref repeats);
        }
    }

    private static string Unused(string anchor, IFragmentHost host, ref Dictionary<string, int>? repeats)
    {
        var candidate = anchor;
        while (!host.TakeAnchor(candidate))
        {
            repeats ??= new(StringComparer.Ordinal);
            var next = repeats[anchor] = repeats.GetValueOrDefault(anchor) + 1;
            candidate = $"{anchor}-{next}";
        }
        return candidate;
    }
}
