using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The picture that stands for a page where its address is shared.</summary>
internal sealed class ImageModel(PagePicture picture) : ModelObject<ImageModel>
{
    private static readonly MemberTable Shape = Members(
        ("permalink", i => i.Picture.Address),
        ("width", i => i.Picture.Width),
        ("height", i => i.Picture.Height),
        ("alt", i => i.Picture.Alternative)
    );

    protected override MemberTable Table => Shape;

    private PagePicture Picture { get; } = picture;
}
