using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Blocks of code that are directives in other tools: readers would see as code what was meant as a note, a picture or HTML. Those that
/// hold code there as well, such as <c>{python}</c>, show what they hold.
/// </summary>
internal static partial class ForeignFence
{
    private const string WriteOut = "write out what it shows";
    private const string WriteHtml = "write it in Markdown, or put it into a template";

    /// <summary>Directives of MyST and Sphinx, and pandoc's raw blocks, each with what may be written in its place.</summary>
    private static readonly FrozenDictionary<string, string> Directives = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["note"] = CallOut("note"),
        ["tip"] = CallOut("tip"),
        ["hint"] = CallOut("tip"),
        ["important"] = CallOut("note"),
        ["seealso"] = CallOut("note"),
        ["admonition"] = CallOut("note"),
        ["dropdown"] = CallOut("note"),
        ["topic"] = CallOut("note"),
        ["sidebar"] = CallOut("note"),
        ["margin"] = CallOut("note"),
        ["aside"] = CallOut("note"),
        ["warning"] = CallOut("warning"),
        ["caution"] = CallOut("warning"),
        ["attention"] = CallOut("warning"),
        ["danger"] = CallOut("warning"),
        ["error"] = CallOut("warning"),
        ["deprecated"] = CallOut("warning"),
        ["versionadded"] = CallOut("note"),
        ["versionchanged"] = CallOut("note"),
        ["figure"] = "write `![words](picture.png \"caption\")`",
        ["image"] = "write `![words](picture.png)`",
        ["table"] = "write the table alone, with a blank line before and behind it",
        ["list-table"] = "write it as a table of Markdown",
        ["csv-table"] = "write it as a table of Markdown",
        ["code-block"] = "write the language alone behind the backticks",
        ["code-cell"] = "write the language alone behind the backticks",
        ["literalinclude"] = "write the code here",
        ["include"] = "write the words here",
        ["toctree"] = "remove it; `navigation` in site.yml is the menu",
        ["tableofcontents"] = "remove it; the template shows the contents",
        ["contents"] = "remove it; the template shows the contents",
        ["glossary"] = "define terms in `content/evidence/`",
        ["bibliography"] = "remove it; the template shows the notes",
        ["epigraph"] = "write it as a quotation, with `> `",
        ["pull-quote"] = "write it as a quotation, with `> `",
        ["math"] = WriteOut,
        ["mermaid"] = WriteOut,
        ["eval-rst"] = WriteOut,
        ["grid"] = WriteOut,
        ["card"] = WriteOut,
        ["tab-set"] = WriteOut,
        ["tab-item"] = WriteOut,
        ["iframe"] = WriteOut,
        ["raw"] = WriteHtml,
        ["=html"] = WriteHtml,
        ["=html5"] = WriteHtml,
        ["=latex"] = "remove it; it is for paper",
        ["=tex"] = "remove it; it is for paper",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Check(FencedCodeBlock code, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (
            FirstLine().Match(markdown, code.Span.Start) is not { Success: true } match
            || !Directives.TryGetValue(match.Groups[1].Value, out var hint)
        )
            return;
        diagnostics.Add(
            MarkupRules.OfOtherTools,
            origin.PlaceOf(match.Index, match.Index + match.Length),
            $"`{{{match.Groups[1].Value}}}` is a directive of another tool, and a block of code here: readers would see what is in it as code",
            $"{hint}; if it is meant as code, write no braces behind the backticks"
        );
    }

    private static string CallOut(string kind) => $"write `:::{kind}`, the words, and `:::`";

    [GeneratedRegex(@"\G(?:`{3,}|~{3,}) *\{(=?[a-z][a-z0-9-]*)\}(?=[ \t\r\n]|$)")]
    private static partial Regex FirstLine();
}
