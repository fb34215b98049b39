using StaticGuide.Content.Values;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Html;

/// <summary>Writes when something was true as HTML: a moment with its date for machines, a span so that no line ends within it.</summary>
internal static class WhenHtml
{
    /// <summary>The span, else the moment; nothing where there is neither.</summary>
    public static void Write(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms, PageBuffer buffer)
    {
        if (period is { } span)
            WriteSpan(DateText.Of(span, forms), buffer);
        else if (asOf is { } date)
        {
            buffer.Write("<time datetime=\"");
            buffer.Write(date.WriteTo(stackalloc char[EdtfDate.Longest]));
            buffer.Write("\">");
            buffer.WriteEscaped(DateText.Of(date, forms));
            buffer.Write("</time>");
        }
    }

    /// <summary>What is too long for a line on a phone may be broken all the same.</summary>
    private static void WriteSpan(string words, PageBuffer buffer)
    {
        if (FigureSpaces.IsLong(words))
        {
            buffer.WriteEscaped(words);
            return;
        }
        buffer.Write("<span class=\"when\">");
        buffer.WriteEscaped(words);
        buffer.Write("</span>");
    }
}
