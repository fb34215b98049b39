using System.Globalization;
using System.Runtime.CompilerServices;
using StaticGuide.Content.Words;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates;

/// <summary>Words with values in their places.</summary>
/// <param name="given">The key, and the values in the order of the places; there may be room behind them.</param>
internal readonly struct FilledWords(WordEntry entry, object?[] given, LanguageForms forms, GuideContext context)
{
    private readonly WordText text = entry.Word.HasForms ? entry.FormFor(CountIn(entry, given)) : entry.Word.Other;

    /// <summary>Whether it is HTML, since one of the values is.</summary>
    public bool HasHtml
    {
        get
        {
            foreach (var value in given.AsSpan(1, entry.Places))
            {
                if (value is HtmlValue)
                    return true;
            }
            return false;
        }
    }

    public void WriteTo(PageBuffer buffer)
    {
        foreach (var (part, isName) in text.Parts)
        {
            if (!isName)
                buffer.WriteEscaped(part);
            else if (ValueOf(part, entry, given) is var value && value is HtmlValue html)
                html.WriteTo(buffer);
            else
                buffer.WriteEscaped(Text(value));
        }
    }

    public override string ToString()
    {
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var (part, isName) in text.Parts)
            filled.AppendLiteral(isName ? Text(ValueOf(part, entry, given)) : part);
        return filled.ToStringAndClear();
    }

    /// <summary>Whether nothing can go wrong with any of the values.</summary>
    public static bool ArePlain(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (value is not (string { Length: <= GuideContext.LongestText } or HtmlValue or int))
                return false;
        }
        return true;
    }

    /// <summary>What decides the form: the value that is called so, else the first that is a number.</summary>
    private static decimal CountIn(WordEntry entry, object?[] given) =>
        Number(ValueOf(Word.Count, entry, given))
        ?? given.Skip(1).Take(entry.Places).Select(Number).FirstOrDefault(n => n is not null)
        ?? 0;

    private static decimal? Number(object? value) =>
        value is int or long or decimal or double ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    private static object? ValueOf(string name, WordEntry entry, object?[] given) =>
        entry.PlaceOf(name) is >= 0 and var place ? given[place + 1] : null;

    private string Text(object? value) =>
        value is string { Length: <= GuideContext.LongestText } words ? words
        : value is int count ? NumberText.Of(count, forms)
        : Number(value) is { } number ? NumberText.Of(number, forms)
        : context.ObjectToString(value) ?? "";
}
