using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>What the evidence of a page, or of all the site, has in common: to be said once, and not at every number.</summary>
internal sealed class EditionModel : ModelObject<EditionModel>
{
    private static readonly MemberTable Shape = Members(
        ("count", e => SmallNumber.Of(e.entries.Length)),
        ("status", e => e.common ??= e.Common()),
        ("overdue", e => SmallNumber.Of(e.Overdue())),
        ("due", e => DateModel.Of(e.entries.Where(e.IsOverdue).Min(n => n.ReviewBy), e.site.Forms)),
        ("checked", e => DateModel.Of(e.LastChecked(), e.site.Forms))
    );

    private readonly (CheckStatus Status, DateOnly? ReviewBy)[] entries;
    private readonly SiteContext site;
    private string? common;

    private EditionModel((CheckStatus Status, DateOnly? ReviewBy)[] entries, SiteContext site)
        : base(Shape) => (this.entries, this.site) = (entries, site);

    public static EditionModel Of(IReadOnlyList<PageNote> notes, SiteContext site)
    {
        var entries = new (CheckStatus, DateOnly?)[notes.Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = (NoteStatus.Of(notes[i], site), NoteStatus.ReviewByOf(notes[i].Key));
        return new EditionModel(entries, site);
    }

    public static EditionModel Of(IReadOnlyList<Figure> figures, SiteContext site) =>
        new([.. figures.Select(f => (site.Statuses.Of(f), f.ReviewBy))], site);

    public int Size => entries.Length;

    private int Overdue()
    {
        var count = 0;
        foreach (var entry in entries)
            count += IsOverdue(entry) ? 1 : 0;
        return count;
    }

    private bool IsOverdue((CheckStatus Status, DateOnly? ReviewBy) entry) => entry.ReviewBy < site.Today;

    /// <summary>The status of more than half; empty where there is none, or where it is a fault, which each entry says of itself.</summary>
    private string Common()
    {
        // The one that is left when different ones strike each other out is the only one that can be it (Boyer and Moore).
        var (likely, lead) = ("", 0);
        foreach (var (status, _) in entries)
        {
            var words = StatusWords.Of(status);
            if (lead == 0)
                likely = words;
            lead += words == likely ? 1 : -1;
        }
        var count = 0;
        foreach (var (status, _) in entries)
            count += StatusWords.Of(status) == likely ? 1 : 0;
        return likely is not ("differs" or "unreachable") && count * 2 > entries.Length ? likely : "";
    }

    /// <summary>The day of the last check, where it was the same for all.</summary>
    private DateOnly? LastChecked() =>
        entries is [{ Status.Checked: { } day }, ..] && entries.All(e => e.Status.Checked == day && !e.Status.IsReachedOnly) ? day : null;
}
