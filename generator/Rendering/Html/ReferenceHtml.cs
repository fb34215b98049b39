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
            var (open, close) = role switch
            {
                ReferenceRole.Title => ($"<cite class=\"upright\"{ofTitle}>", "</cite>"),
                ReferenceRole.WorkTitle => ($"<cite{ofTitle}>", "</cite>"),
                ReferenceRole.Container => ($"<i{ofTitle}>", "</i>"),
                ReferenceRole.Address => ($"<a{Direction("ltr", page)} href=\"", "</a>"),
                _ => ("", ""),
            };
            buffer.Write(open);
            if (role == ReferenceRole.Address)
            {
                buffer.WriteEscaped(href);
                buffer.Write("\">");
            }
            buffer.WriteEscaped(text);
            buffer.Write(close);
        }
    }

    /// <summary>That of a title: where nobody says its language, among words from right to left, the browser finds out.</summary>
    private static string DirectionOf(Source source, string page) =>
        source.Language is { } language && LanguageTag.IsWellFormed(language) ? LanguageTag.DirectionOf(language)
        : page == "rtl" ? "auto"
        : page;

    private static string Direction(string direction, string page) => direction == page ? "" : $" dir=\"{direction}\"";
}
