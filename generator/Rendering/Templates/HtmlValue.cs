using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates;

/// <summary>A value of a template that is HTML and is written as it is.</summary>
internal abstract class HtmlValue
{
    public abstract void WriteTo(PageBuffer buffer);
}

/// <summary>HTML that comes to be where it is written, since notes are numbered in the order in which a reader meets them.</summary>
internal sealed class HtmlAction(Action<PageBuffer> write) : HtmlValue
{
    public override void WriteTo(PageBuffer buffer) => write(buffer);
}

/// <summary>The same of something: there is one action for all of its kind.</summary>
internal sealed class HtmlOf<T>(T shown, Action<T, PageBuffer> write) : HtmlValue
{
    public override void WriteTo(PageBuffer buffer) => write(shown, buffer);
}
