using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Text;

/// <summary>The blocks of a page as AngleSharp's tree has them: the judge of what is read tag by tag.</summary>
internal static class TreeText
{
    /// <summary>Each block that is not empty, with a mark before what stands in a cell, a term or its description.</summary>
    public static IReadOnlyList<string> BlocksOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        List<string> blocks = [];
        var block = "";
        var cells = 0;
        Read(document);
        End();
        return blocks;

        void End()
        {
            if (NormalText.Of(block) is { Length: > 0 } normal)
                blocks.Add((cells > 0 ? "|" : "") + normal);
            block = "";
        }

        void Read(INode node)
        {
            if (node is IText text)
                block += text.Data;
            if (node is IElement { LocalName: "br" })
                block += " ";
            if (
                node is not (IDocument or IElement)
                || node is IElement element && HtmlElements.Unseen.Contains(element.LocalName.ToLowerInvariant())
            )
                return;
            var isBlock = node is IElement { LocalName: var name } && (HtmlElements.Blocks.Contains(name) || name is "xmp" or "plaintext");
            if (isBlock)
                End();
            cells += node is IElement { LocalName: "td" or "th" or "dt" or "dd" } ? 1 : 0;
            foreach (var child in node.ChildNodes)
                Read(child);
            if (isBlock)
                End();
            cells -= node is IElement { LocalName: "td" or "th" or "dt" or "dd" } ? 1 : 0;
        }
    }
}
