using System.Buffers;
using Markdig.Renderers;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Writes an address as an attribute's value. What is a valid URL already stays letter for letter.</summary>
internal static class AddressWriter
{
    private static readonly SearchValues<char> UrlCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
    );

    /// <param name="opening">What goes before it, up to the quotation mark.</param>
    public static void Write(HtmlRenderer renderer, string opening, string address)
    {
        renderer.Write(opening);
        if (address.AsSpan().ContainsAnyExcept(UrlCharacters))
            renderer.WriteEscapeUrl(address);
        else
            renderer.WriteEscape(address);
        renderer.Write('"');
    }
}
