using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates;

/// <summary>A value of a template that is HTML and is written as it is.</summary>
internal interface IHtmlValue
{
    void WriteTo(PageBuffer buffer);
}
