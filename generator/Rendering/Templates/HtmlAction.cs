using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates;

/// <summary>HTML that comes to be where it is written, since notes are numbered in the order in which a reader meets them.</summary>
internal sealed class HtmlAction(Action<PageBuffer> write) : IHtmlValue
{
    public void WriteTo(PageBuffer buffer) => write(buffer);
}
