using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>A call-out: its title, from its first line or its kind, and its text.</summary>
internal sealed class CallOutRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var kind = container.Info is { } info && CallOuts.IsKind(info) ? info : "note";
        var written = container.TryGetAttributes();
        var attributes = new HtmlAttributes
        {
            Id = written?.Id,
            Classes = ["callout", $"callout-{kind}", .. written?.Classes?.Where(c => c != container.Info) ?? []],
        };
        var writer = (FragmentWriter)renderer;
        renderer.EnsureLine();
        writer.Host.Mark(writer.Current.Origin, container.Span.Start, container.Span.Start);
        renderer.Write("<div").WriteAttributes(attributes).WriteLine(" role=\"note\">");
        var title = CallOuts.TitleOf(container);
        renderer.Write("<p class=\"callout-title\">");
        if (title is not null)
        {
            renderer.WriteLeafInline(title);
        }
        else
        {
            var words = written?.Properties?.Find(p => p.Key == "title").Value ?? CallOuts.TitleOf(kind, writer.Host.Forms.Page);
            renderer.WriteEscape(words);
            writer.Words?.Add(words);
        }
        renderer.WriteLine("</p>");
        foreach (var block in container)
        {
            if (block != title)
                renderer.Write(block);
        }
        renderer.WriteLine("</div>");
    }
}
