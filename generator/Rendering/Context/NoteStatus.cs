using StaticGuide.Evidence;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Rendering.Context;

/// <summary>What readers are told of what a note stands on.</summary>
internal static class NoteStatus
{
    public static CheckStatus Of(PageNote note, SiteContext site) => note.Status ??= Of(note.Key, site);

    private static CheckStatus Of(NoteKey key, SiteContext site) =>
        key.Figure is { } figure ? site.Statuses.Of(figure)
        : key.Excerpt is { } excerpt ? site.Statuses.Of(excerpt)
        : SourceStatus.Of(key.Source, site.Evidence.Lock, ReviewByOf(key) < site.Today, forWords: true);

    public static DateOnly? ReviewByOf(NoteKey key) => key.Taken?.ReviewBy ?? key.Source.ReviewBy;
}
