using StaticGuide.Configuration;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.References;

namespace StaticGuide.Rendering.Html;

/// <summary>Writes references as HTML.</summary>
internal static class ReferenceHtml
{
    /// <param name="href">Where its address leads: to the source, or to a place in it.</param>
    /// <param name="language">That of the page.</param>
    public static void Write(Reference reference, Source source, string href, string language, PageBuffer buffer)
    {
        var page = LanguageTag.DirectionOf(language);
        var ofTitle = Direction(DirectionOf(source, page), page);
        foreach (var (text, role) in reference.Parts)
        {
            switch (role)
            {
                case ReferenceRole.Title:
                    WriteWithin("<cite class=\"upright\"", ofTitle, text, "</cite>", buffer);
                    break;
                case ReferenceRole.WorkTitle:
                    WriteWithin("<cite", ofTitle, text, "</cite>", buffer);
                    break;
                case ReferenceRole.Container:
                    WriteWithin("<i", ofTitle, text, "</i>", buffer);
                    break;
                case ReferenceRole.Address:
                    buffer.Write("<a");
                    buffer.Write(Direction("ltr", page));
                    buffer.Write(" href=\"");
                    buffer.WriteEscaped(href);
                    WriteWithin("\"", "", text, "</a>", buffer);
                    break;
                default:
                    buffer.WriteEscaped(text);
                    break;
            }
        }
    }

    /// <param name="open">The begin of a tag, without its end.</param>
    private static void WriteWithin(string open, string attributes, string text, string close, PageBuffer buffer)
    {
        buffer.Write(open);
        buffer.Write(attributes);
        buffer.Write('>');
        buffer.WriteEscaped(text);
        buffer.Write(close);
    }

    /// <summary>That of a title: where nobody says its language, among words from right to left, the browser finds out.</summary>
    private static string DirectionOf(Source source, string page) =>
        source.Language is { } language && LanguageTag.IsWellFormed(language) ? LanguageTag.DirectionOf(language)
        : page == "rtl" ? "auto"
        : page;

    private static string Direction(string direction, string page) => direction == page ? "" : $" dir=\"{direction}\"";
}
