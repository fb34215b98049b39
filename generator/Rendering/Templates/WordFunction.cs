using Scriban.Syntax;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// <c>i18n "key" value …</c>: the words of a key in the page's language, with values in their places, in the order in which the words
/// in English (or the site's own language) name them. A number decides the plural form.
/// </summary>
internal sealed class WordFunction(Func<WordTable> words, DiagnosticBag diagnostics)
{
    /// <summary>What templates call it by.</summary>
    public const string Name = "i18n";

    /// <summary>The key, and so many values.</summary>
    public const int ArgumentLimit = 9;

    public TemplateFunction AsFunction() => new(1, ArgumentLimit, Invoke) { Owner = this };

    /// <summary>The words in the page's language.</summary>
    public WordTable Table => words();

    private object? Invoke(GuideContext context, ScriptNode caller, object?[] given)
    {
        var key = given[0] as string ?? context.ObjectToString(given[0]) ?? "";
        var table = words();
        if (table.Find(key) is not { } entry)
        {
            diagnostics.Add(
                TemplateRules.Unknown,
                context.PlaceOf(caller.Span),
                $"there are no words `{key}`",
                Suggestion.DidYouMean(key, table.Keys) ?? $"put them into {SiteWords.Folder}{table.Language}.yml"
            );
            return null;
        }
        if (given.Length - 1 != entry.Places)
            throw new ScriptRuntimeException(
                caller.Span,
                $"the words `{key}` take {entry.Places} value(s){(entry.Places > 0 ? $" ({string.Join(", ", entry.Names)})" : "")} and were given {given.Length - 1}"
            );
        if (entry.Places == 0)
            return entry.Text;
        var filled = new FilledWords(entry, given, table.Forms, context);
        return filled.HasHtml ? new HtmlOf<FilledWords>(filled, static (words, buffer) => words.WriteTo(buffer)) : filled.ToString();
    }
}
