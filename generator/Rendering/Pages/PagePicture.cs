namespace StaticGuide.Rendering.Pages;

/// <summary>The picture that stands for a page where its address is shared: the one that its writer chose, or its social card.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Width">In pixels; null where it is not known.</param>
/// <param name="Alternative">What is said in its place.</param>
/// <param name="IsCard">It is made of the page.</param>
internal sealed record PagePicture(string Address, int? Width, int? Height, string Alternative, bool IsCard);
