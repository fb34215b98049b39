using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>A call-out: its title, from its first line or its kind, and its text.</summary>
internal sealed class CallOutRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var writer = (FragmentWriter)renderer;
        var kind = container.Info is { } info && CallOuts.IsKind(info) ? info : "note";
        var written = container.TryGetAttributes();
        var title = container.Arguments is { Length: > 0 } words
            ? words
            : written?.Properties?.Find(p => p.Key == "title").Value ?? CallOuts.TitleOf(kind, writer.Host.PageWords);
        var attributes = new HtmlAttributes
        {
            Id = written?.Id,
            Classes = ["callout", $"callout-{kind}", .. written?.Classes?.Where(c => c != container.Info) ?? []],
        };
        renderer.EnsureLine();
        writer.Host.Mark(writer.Current.Origin, container.Span.Start, container.Span.Start);
        renderer.Write("<div").WriteAttributes(attributes).WriteLine(" role=\"note\">");
        renderer.Write("<p class=\"callout-title\">").WriteEscape(title).WriteLine("</p>");
        writer.Words?.Add(title);
        renderer.WriteChildren(container);
        renderer.WriteLine("</div>");
    }
}
