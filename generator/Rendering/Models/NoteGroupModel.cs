using Scriban.Runtime;
using StaticGuide.Evidence;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The notes of a page that stand on one source, or on calculations.</summary>
internal sealed class NoteGroupModel(IReadOnlyList<PageNote> notes, SiteContext site) : ModelObject<NoteGroupModel>
{
    private static readonly MemberTable Shape = Members(
        ("source", g => g.Source),
        ("notes", g => new ScriptArray(g.Notes.Select(n => new NoteModel(n, g.Source, g.Site)))),
        ("edition", g => g.edition ??= EditionModel.Of(g.Notes, g.Site))
    );

    private EditionModel? edition;
    private SourceModel? source;

    protected override MemberTable Table => Shape;

    private IReadOnlyList<PageNote> Notes { get; } = notes;

    private SourceModel? Source => IsCalculated(Notes[0]) ? null : source ??= new SourceModel(Notes[0].Key.Source, Site);

    private SiteContext Site { get; } = site;

    /// <summary>In the order in which a reader meets the first of each.</summary>
    public static ScriptArray Of(IReadOnlyList<PageNote> notes, SiteContext site) =>
        new(notes.GroupBy(n => IsCalculated(n) ? null : n.Key.Source).Select(g => new NoteGroupModel([.. g], site)));

    private static bool IsCalculated(PageNote note) => note.Key.Figure?.Calculation is not null;
}
