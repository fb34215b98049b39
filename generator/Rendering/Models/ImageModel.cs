using System.Collections.Frozen;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.Models;

/// <summary>The picture that stands for a page where its address is shared.</summary>
internal sealed class ImageModel(PagePicture picture) : ModelObject<ImageModel>
{
    private static readonly FrozenDictionary<string, Func<ImageModel, object?>> Shape = Members(
        ("permalink", i => i.Picture.Address),
        ("width", i => i.Picture.Width),
        ("height", i => i.Picture.Height),
        ("alt", i => i.Picture.Alternative)
    );

    protected override FrozenDictionary<string, Func<ImageModel, object?>> Table => Shape;

    private PagePicture Picture { get; } = picture;
}
