using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>What the template of a page has asked for, of what would be lost without it.</summary>
internal sealed class AskedParts
{
    private bool hasText;
    private bool isTextShown;

    /// <summary>Whether the page has a text that nobody has asked for.</summary>
    public bool LacksText => hasText && !isTextShown;

    /// <param name="markdown">The page's text, or null for a page that the generator makes.</param>
    public void Begin(string? markdown) => (hasText, isTextShown) = (!string.IsNullOrWhiteSpace(markdown), false);

    /// <summary>Whether the text can be written: a second time all its anchors would stand twice, which is reported once, here.</summary>
    public bool TryText(PageBuffer buffer, DiagnosticBag diagnostics)
    {
        if (isTextShown && hasText)
        {
            // The place of an expression is that of what it writes.
            buffer.Write(" ");
            diagnostics.Add(
                TemplateRules.Failure,
                buffer.PlaceOf(buffer.Length - 1, buffer.Length),
                "`page.content` is on this page already",
                "show it once: its headings and notes would stand there twice"
            );
            return false;
        }
        isTextShown = true;
        return true;
    }
}
