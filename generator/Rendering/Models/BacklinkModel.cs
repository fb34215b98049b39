using StaticGuide.Content.Values;
using StaticGuide.Evidence;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The way back from a note to one of its uses.</summary>
internal sealed class BacklinkModel(PageNote note, int use) : ModelObject<BacklinkModel>(Shape)
{
    private static readonly MemberTable Shape = Members(("label", b => LetterMarks.Of(b.Use)), ("href", b => b.Note.LinkToUse(b.Use)));

    private PageNote Note { get; } = note;

    private int Use { get; } = use;
}
