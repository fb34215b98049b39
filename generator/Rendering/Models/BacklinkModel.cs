using System.Collections.Frozen;
using StaticGuide.Content.Values;
using StaticGuide.Evidence;

namespace StaticGuide.Rendering.Models;

/// <summary>The way back from a note to one of its uses.</summary>
internal sealed class BacklinkModel(PageNote note, int use) : ModelObject<BacklinkModel>
{
    private static readonly FrozenDictionary<string, Func<BacklinkModel, object?>> Shape = Members(
        ("label", b => LetterMarks.Of(b.Use)),
        ("href", b => "#" + b.Note.AnchorOfUse(b.Use))
    );

    protected override FrozenDictionary<string, Func<BacklinkModel, object?>> Table => Shape;

    private PageNote Note { get; } = note;

    private int Use { get; } = use;
}
