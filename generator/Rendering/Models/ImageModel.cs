using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The picture that stands for a page where its address is shared.</summary>
internal sealed class ImageModel(PagePicture picture) : ModelObject<ImageModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("permalink", i => i.Picture.Address),
        ("width", i => i.Picture.Width),
        ("height", i => i.Picture.Height),
        ("alt", i => i.Picture.Alternative)
    );

    private PagePicture Picture { get; } = picture;
}
