using System.Buffers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// What stands behind a code fence is for each program to read as it likes (CommonMark 4.5): here its language, an id and classes count.
/// What other generators read there, such as <c>{linenos=true}</c>, <c>{1,3-4}</c> or <c>{r, echo=FALSE}</c>, is left alone.
/// </summary>
internal static class CodeLanguage
{
    private const string Prefix = "language-";

    private static readonly SearchValues<char> Ends = SearchValues.Create("{},= \t");

    public static void Settle(FencedCodeBlock code)
    {
        if (code.TryGetAttributes() is not { } attributes)
            return;
        var language = Language(code.Info ?? "");
        // `{r}`, as knitr has it: a name alone.
        if (language.Length == 0 && attributes.Properties is [(var first, null), ..])
            language = first;
        attributes.Properties = null;
        attributes.Classes?.RemoveAll(c => c.StartsWith(Prefix, StringComparison.Ordinal));
        if (language.Length > 0)
            (attributes.Classes ??= []).Insert(0, Prefix + language);
    }

    private static string Language(string info)
    {
        var word = info.TrimStart('{', '.', '=');
        var end = word.AsSpan().IndexOfAny(Ends);
        return end < 0 ? word : word[..end];
    }
}
