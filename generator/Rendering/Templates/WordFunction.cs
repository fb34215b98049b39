using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// <c>i18n "key" value …</c>: the words of a key in the page's language, with values in their places, in the order in which the words
/// in English (or the site's own language) name them. A number decides the plural form.
/// </summary>
internal sealed class WordFunction(Func<WordTable> words, DiagnosticBag diagnostics)
{
    private const int MostValues = 8;

    public TemplateFunction AsFunction() => new(1, 1 + MostValues, Invoke);

    private object? Invoke(GuideContext context, ScriptNode caller, ScriptArray given)
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
        if (given.Count - 1 != entry.Names.Count)
            throw new ScriptRuntimeException(
                caller.Span,
                $"the words `{key}` take {entry.Names.Count} value(s){(entry.Names.Count > 0 ? $" ({string.Join(", ", entry.Names)})" : "")} and were given {given.Count - 1}"
            );
        if (entry.Names.Count == 0)
            return entry.Text;
        var text = entry.FormFor(CountIn(entry, given));
        for (var i = 1; i < given.Count; i++)
        {
            if (given[i] is IHtmlValue)
                return new HtmlAction(buffer => Write(text, entry, given, table, context, buffer));
        }
        var parts = new string[text.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, isName) = text.Parts[i];
            parts[i] = isName ? Text(ValueOf(part, entry, given), table, context) : part;
        }
        return string.Concat(parts);
    }

    /// <summary>What decides the form: the value that is called so, else the first that is a number.</summary>
    private static decimal CountIn(WordEntry entry, ScriptArray given) =>
        entry.Word.HasForms
            ? Number(ValueOf(Word.Count, entry, given)) ?? given.Skip(1).Select(Number).FirstOrDefault(n => n is not null) ?? 0
            : 0;

    private static decimal? Number(object? value) =>
        value is int or long or decimal or double ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    private static object? ValueOf(string name, WordEntry entry, ScriptArray given)
    {
        for (var i = 0; i < entry.Names.Count; i++)
        {
            if (entry.Names[i] == name)
                return given[i + 1];
        }
        return null;
    }

    private static string Text(object? value, WordTable table, GuideContext context) =>
        Number(value) is { } number ? NumberText.Of(number, table.Forms) : context.ObjectToString(value) ?? "";

    private static void Write(
        WordText text,
        WordEntry entry,
        ScriptArray given,
        WordTable table,
        GuideContext context,
        Html.PageBuffer buffer
    )
    {
        foreach (var (part, isName) in text.Parts)
        {
            if (!isName)
                buffer.WriteEscaped(part);
            else if (ValueOf(part, entry, given) is IHtmlValue html)
                html.WriteTo(buffer);
            else
                buffer.WriteEscaped(Text(ValueOf(part, entry, given), table, context));
        }
    }
}
