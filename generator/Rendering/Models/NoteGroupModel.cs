using Scriban.Runtime;
using StaticGuide.Evidence;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The notes of a page that stand on one source, or on calculations.</summary>
internal sealed class NoteGroupModel(List<PageNote> notes, SiteContext site) : ModelObject<NoteGroupModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("source", g => g.Source),
        ("notes", g => NoteModel.Of(g.Notes, g.Source, g.Site)),
        ("edition", g => g.edition ??= EditionModel.Of(g.Notes, g.Site))
    );

    /// <summary>Stands for the source of those that have several.</summary>
    private static readonly object Calculated = new();

    private EditionModel? edition;
    private SourceModel? source;

    private List<PageNote> Notes { get; } = notes;

    private SourceModel? Source => IsCalculated(Notes[0]) ? null : source ??= new SourceModel(Notes[0].Key.Source, Site);

    private SiteContext Site { get; } = site;

    /// <summary>In the order in which a reader meets the first of each.</summary>
    public static ScriptArray Of(IReadOnlyList<PageNote> notes, SiteContext site)
    {
        ScriptArray groups = [];
        Dictionary<object, List<PageNote>> known = new(ReferenceEqualityComparer.Instance);
        foreach (var note in notes)
        {
            var key = IsCalculated(note) ? Calculated : note.Key.Source;
            if (!known.TryGetValue(key, out var group))
            {
                known.Add(key, group = []);
                groups.Add(new NoteGroupModel(group, site));
            }
            group.Add(note);
        }
        return groups;
    }

    private static bool IsCalculated(PageNote note) => note.Key.Figure?.Calculation is not null;
}
