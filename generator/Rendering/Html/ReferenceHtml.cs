using StaticGuide.Evidence.References;

namespace StaticGuide.Rendering.Html;

/// <summary>Writes references as HTML.</summary>
internal static class ReferenceHtml
{
    /// <param name="href">Where its address leads: to the source, or to a place in it.</param>
    public static void Write(Reference reference, string href, PageBuffer buffer)
    {
        foreach (var (text, role) in reference.Parts)
        {
            var (open, close) = role switch
            {
                ReferenceRole.Title => ("<cite class=\"upright\">", "</cite>"),
                ReferenceRole.WorkTitle => ("<cite>", "</cite>"),
                ReferenceRole.Container => ("<i>", "</i>"),
                ReferenceRole.Address => ("<a href=\"", "</a>"),
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
}
