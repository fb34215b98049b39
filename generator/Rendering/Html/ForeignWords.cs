using StaticGuide.Configuration;

namespace StaticGuide.Rendering.Html;

/// <summary>Words that may be in another language than the page they stand on, which is said then (WCAG 3.1.2).</summary>
internal static class ForeignWords
{
    /// <param name="language">Null where it is the page's.</param>
    public static void Write(string? words, string? language, PageBuffer buffer)
    {
        if (language is not null)
            buffer.Write($"<span{Attributes(language)}>");
        buffer.WriteEscaped(words);
        if (language is not null)
            buffer.Write("</span>");
    }

    /// <summary>What an element's tag says of its language, and of the direction that its words run in.</summary>
    public static string Attributes(string language) => $" lang=\"{language}\" dir=\"{LanguageTag.DirectionOf(language)}\"";
}
