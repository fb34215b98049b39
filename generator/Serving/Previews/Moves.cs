using StaticGuide.Content;
using StaticGuide.Content.Pages;

namespace StaticGuide.Serving.Previews;

/// <summary>Finds a page again that has another address now.</summary>
internal static class Moves
{
    /// <summary>The same file under another slug, or the same front matter in another file; null where it is gone.</summary>
    public static Page? Find(Page before, SiteContent content)
    {
        if (content.ByFile.TryGetValue(before.File, out var same))
            return same.State == Content.Pages.PageState.Published && same.Route != before.Route ? same : null;
        return content.Published.FirstOrDefault(p =>
            p.HeadMark == before.HeadMark && p.BodyOffset == before.BodyOffset && p.Head.Title == before.Head.Title
        );
    }
}
