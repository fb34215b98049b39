using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace StaticGuide.Checking;

/// <summary>
/// Reads finished HTML once, with the tokenizer of the HTML standard (13.2.5) and none of the tree, and hands over its anchors
/// and links. Comments, scripts, styles and the contents of <c>template</c> hold none.
/// </summary>
internal static class LinkScanner
{
    public static void Scan(ReadOnlyMemory<char> html, ILinkSink sink)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipDataText = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipComments = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => LinkAttributes.IsOfInterest(name.Span),
        };
        int foreign = 0, templates = 0;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return;
            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
                continue;
            var name = token.Name.Memory.Span;
            var step = token.Type == HtmlTokenType.EndTag ? -1 : token.IsSelfClosing ? 0 : 1;
            if (templates == 0 && token.Type == HtmlTokenType.StartTag)
                Report(ref token, name, html.Span, sink);
            if (name is "template")
                templates = Math.Max(0, templates + step);
            else if (name is "svg" or "math")
                foreign = Math.Max(0, foreign + step);
            if (token.Type == HtmlTokenType.EndTag)
                continue;
            // The tree builder would tell the tokenizer (13.2.6.4.4 and 13.2.6.4.7); foreign content knows no such elements.
            if (foreign == 0)
                tokenizer.State = ModeAfter(name);
        }
    }

    private static void Report(ref StructHtmlToken token, ReadOnlySpan<char> element, ReadOnlySpan<char> html, ILinkSink sink)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            var name = attribute.Name.Memory.Span;
            var value = attribute.Value.Memory.Span;
            if (name is "id" || name is "name" && element is "a")
                sink.Anchor(value, FindValue(html, attribute.Position.Index, value));
            else if (element is "meta")
                ReportMeta(attributes, name, value, FindValue(html, attribute.Position.Index, value), sink);
            else if (LinkAttributes.IsLink(element, name))
                sink.Link(new LinkFound(element, name, value, FindValue(html, attribute.Position.Index, value)));
            else if (name is "srcset" && element is "img" or "source")
                ReportCandidates(element, value, FindValue(html, attribute.Position.Index, value), sink);
        }
    }

    /// <summary>The pictures of a <c>srcset</c> (4.8.4.2.1): addresses with descriptors, separated by commas.</summary>
    private static void ReportCandidates(ReadOnlySpan<char> element, ReadOnlySpan<char> value, int at, ILinkSink sink)
    {
        foreach (var range in value.Split(','))
        {
            var candidate = value[range].Trim();
            var end = candidate.IndexOfAny(' ', '\t', '\n');
            if (!candidate.IsEmpty)
                sink.Link(new LinkFound(element, "srcset", end < 0 ? candidate : candidate[..end], at));
        }
    }

    /// <summary>The addresses that <c>meta</c> holds: a refresh's target, and Open Graph's own URL and pictures.</summary>
    private static void ReportMeta(in StructAttributes attributes, ReadOnlySpan<char> name, ReadOnlySpan<char> value, int at, ILinkSink sink)
    {
        if (name is not "content")
            return;
        for (var i = 0; i < attributes.Count; i++)
        {
            var other = attributes[i];
            var key = other.Name.Memory.Span;
            var said = other.Value.Memory.Span;
            if (key is "property" && said is "og:image" or "og:url")
                sink.Link(new LinkFound("meta", "content", value, at));
            else if (key is "http-equiv" && said.Equals("refresh", StringComparison.OrdinalIgnoreCase)
                && value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var url)
                sink.Link(new LinkFound("meta", "content", value[(url + 4)..].Trim().Trim("'\""), at));
        }
    }

    /// <summary>The tokenizer tells where an attribute's name is; its value stands shortly behind, unless it was decoded.</summary>
    private static int FindValue(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> value)
    {
        const int Reach = 64;
        at = Math.Clamp(at, 0, html.Length);
        var behind = html.Slice(at, Math.Min(html.Length - at, value.Length + Reach));
        return behind.IndexOf(value) is >= 0 and var offset ? at + offset : at;
    }

    private static HtmlParseMode ModeAfter(ReadOnlySpan<char> element) => element switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
