using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticGuide.Content;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>
/// What a page says, for machines: one <c>script</c> of JSON-LD 1.1 with a graph of schema.org nodes, made from the same
/// records as the page. It must be written last, since it tells what the page has cited and shown. Reused for one page after
/// the other, on one thread.
/// </summary>
internal sealed class LinkedDataScript : IDisposable
{
    /// <summary>It escapes &lt;, &gt; and &amp; in every range, so that nothing in a text can end the script.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter json;
    private readonly NodeWriter nodes;

    public LinkedDataScript()
    {
        json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        nodes = new NodeWriter(json);
    }

    public void Write(RenderedPage page, PageBuffer buffer)
    {
        if (page.View.Kind is PageKind.NotFound or PageKind.Redirect)
            return;
        bytes.ResetWrittenCount();
        json.Reset(bytes);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        PageNode.Write(nodes, page);
        SiteNode.Write(nodes, page);
        BreadcrumbNode.Write(nodes, page);
        QuestionsNode.Write(nodes, page);
        OccupationNode.Write(nodes, page);
        if (page.View.Layout == CollectingLayouts.Statistics)
            DatasetNode.Write(nodes, page);
        if (page.View.Layout == CollectingLayouts.Glossary)
            GlossaryNode.Write(nodes, page);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("<script type=\"application/ld+json\">");
        WriteText(buffer);
        buffer.Write("</script>\n");
    }

    public void Dispose() => json.Dispose();

    private void WriteText(PageBuffer buffer)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.WrittenCount);
        buffer.Write(characters.AsSpan(0, Encoding.UTF8.GetChars(bytes.WrittenSpan, characters)));
        ArrayPool<char>.Shared.Return(characters);
    }
}
