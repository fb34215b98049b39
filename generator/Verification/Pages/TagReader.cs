using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace StaticGuide.Verification.Pages;

/// <summary>Reads the tags and texts of a page one by one, without a tree: a tree of a hostile page may be far larger than the page.</summary>
internal sealed class TagReader : IDisposable
{
    private readonly TextSource source;
    private readonly HtmlTokenizer tokenizer;
    private StructHtmlToken current;

    public TagReader(string html)
    {
        source = new TextSource(new ReadOnlyMemoryTextSource(html.AsMemory()));
        tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipScriptText = true, SkipRawText = true, SkipComments = true };
    }

    public ref StructHtmlToken Current => ref current;

    public bool IsStart => current.Type == HtmlTokenType.StartTag;

    public bool IsEnd => current.Type == HtmlTokenType.EndTag;

    public bool IsText => current.Type == HtmlTokenType.Character;

    /// <summary>Of a tag.</summary>
    public ReadOnlySpan<char> Name => current.Name.Memory.Span;

    public ReadOnlySpan<char> Text => current.Data.Memory.Span;

    /// <summary>False at the end.</summary>
    public bool Read()
    {
        current = tokenizer.GetStructToken();
        if (current.Type == HtmlTokenType.EndOfFile)
            return false;
        if (IsStart)
            tokenizer.State = Name switch
            {
                "title" or "textarea" => HtmlParseMode.RCData,
                "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
                "script" => HtmlParseMode.Script,
                "plaintext" => HtmlParseMode.Plaintext,
                _ => HtmlParseMode.PCData,
            };
        return true;
    }

    public void Dispose() => source.Dispose();
}
