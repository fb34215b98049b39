using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Markup of other tools, which here is text.</summary>
internal static partial class ForeignMarkup
{
    private const string AssistantSign = "a mark by which a chat assistant names what it has read";
    private const string Cite = "look its source up, and cite that with `[@id]`";

    /// <summary>Each with what may be written in its place.</summary>
    public static readonly ImmutableArray<(SignPairs.Sign Sign, Regex Pattern, string What, string Hint)> All =
    [
        ("{{", Shortcode(), "a shortcode of another tool", "write out what it shows"),
        ("{{#", Helper(), "a helper of another tool", "write out what it shows"),
        ("{{{", PlaceholderInThree(), "a place that a template fills", "write out what it shows, or put it into a template"),
        ("{{", Placeholder(), "a place that a template fills", "write out what it shows, or put it into a template"),
        ("{%", Liquid(), "a tag of a template", "write out what it shows, or put it into a template"),
        ("{/*", MdxComment(), "a comment of another tool", "write `<!-- … -->`"),
        ("\nimport ", MdxImport(), "a line of MDX", "remove it; components have no counterpart"),
        ("!!! ", Admonition(), "an admonition of MkDocs", "write `:::note`, the words, and `:::`"),
        ("???", Admonition(), "an admonition of MkDocs", "write `:::note`, the words, and `:::`"),
        ("{::", KramdownExtension(), "an extension of kramdown", "write `<!-- … -->` for a comment, or the words alone"),
        ("{>>", CriticComment(), "a remark of CriticMarkup", "write `<!-- … -->`, or remove it"),
        ("{--", CriticChange(), "a change in CriticMarkup", "write the words as they shall be"),
        ("{++", CriticChange(), "a change in CriticMarkup", "write the words as they shall be"),
        ("[/", BracketTags(), "a tag in square brackets of another tool", "write it in Markdown"),
        ("\n---", SecondHead(), "front matter in the middle of a page", "put its keys into the front matter at the top, or remove it"),
        ("=== \"", Tab(), "a tab of MkDocs", "make a heading of it"),
        ("--8<--", Snippet(), "a piece to be included by MkDocs", "write the words here"),
        ("[[", Contents(), "a mark for a table of contents", "remove it; the template shows the contents"),
        ("[TOC]", Contents(), "a mark for a table of contents", "remove it; the template shows the contents"),
        ("{:toc", Contents(), "a mark for a table of contents", "remove it; the template shows the contents"),
        ("[[", WikiLink(), "a wiki link", "write `[words](page.md)`"),
        ("}`", Role(), "a role of MyST", "write the link or the words it stands for"),
        (".. ", Directive(), "a directive of reStructuredText", "write it in Markdown"),
        ("^[", InlineNote(), "a note of pandoc's", "write `[^1]`, and `[^1]: …` as a paragraph of its own"),
        ("^[@", NoteOfCitation(), "a sign of pandoc's for a note", "remove it: a citation is a note already"),
        ("*[", Abbreviation(), "an abbreviation of PHP Markdown Extra", "define it as a term in `content/evidence/`, or in the text"),
        ("+-", GridTable(), "a table of another tool", "write a row of cells between pipes, and `|---|---|` below the header"),
        ("-- -", SimpleTable(), "a table of pandoc's", "write a row of cells between pipes, and `|---|---|` below the header"),
        ("--  -", SimpleTable(), "a table of pandoc's", "write a row of cells between pipes, and `|---|---|` below the header"),
        ("{#", TemplateComment(), "a comment of a template", "write `<!-- … -->`"),
        ("$$", DisplayedFormula(), "a formula of TeX", "write it in words and plain characters, or show a picture of it"),
        ("$", Formula(), "a formula of TeX", "write it in words and plain characters, or show a picture of it"),
        ("^", Superscript(), "a superscript of pandoc's", "write the character itself, such as `²`"),
        ("= ", WikiHeading(), "a heading of AsciiDoc or of a wiki", "write `## ` and then the heading"),
        ("h1. ", TextileHeading(), "a heading of Textile", "write `## ` and then the heading"),
        ("h2. ", TextileHeading(), "a heading of Textile", "write `## ` and then the heading"),
        ("h3. ", TextileHeading(), "a heading of Textile", "write `### ` and then the heading"),
        ("image::", AsciiDocImage(), "a picture of AsciiDoc", "write `![words](picture.png)`"),
        ("\\cite", TexCitation(), "a citation of TeX", "write `[@id]`"),
        ("\\footnote{", TexWords(), "a command of TeX", "write `[^1]`, and `[^1]: …` as a paragraph of its own"),
        ("\\emph{", TexWords(), "a command of TeX", "write `*words*`"),
        ("\\textbf{", TexWords(), "a command of TeX", "write `**words**`"),
        ("\\textit{", TexWords(), "a command of TeX", "write `*words*`"),
        ("\\newpage", TexCommand(), "a command of TeX", "remove it; it is for paper"),
        ("\\pagebreak", TexCommand(), "a command of TeX", "remove it; it is for paper"),
        ("\\clearpage", TexCommand(), "a command of TeX", "remove it; it is for paper"),
        ("\\begin{", TexCommand(), "a command of TeX", "write it in Markdown"),
        ("==", Highlight(), "a mark for highlighted words", "write `**words**`"),
        ("%%", HiddenComment(), "a comment of Obsidian", "write `<!-- … -->`"),
        ("†", AssistantNote(), AssistantSign, Cite),
        ("[oaicite:", AssistantReference(), AssistantSign, Cite),
        ("\uE200", AssistantTurn(), AssistantSign, Cite),
        ("[cite", AssistantCite(), AssistantSign, Cite),
        (new(":", isBeforeDigit: true), AssistantResult(), AssistantSign, Cite),
        ("citation:", AssistantLink(), AssistantSign, Cite),
        (new("citeturn", isBeforeDigit: true), AssistantTurnBare(), AssistantSign, Cite),
    ];

    /// <summary>The punctuation in each of the signs: nearly all texts lack that.</summary>
    private static readonly ulong[] Marks = [.. All.Select(m => m.Sign.Single)];

    /// <summary>Those whose sign a text has.</summary>
    public static IReadOnlyList<(Regex Pattern, string What, string Hint)> SignedIn(SignPairs text)
    {
        List<(Regex, string, string)>? signed = null;
        var marks = Marks;
        for (var i = 0; i < marks.Length; i++)
        {
            if (text.HasMarks(marks[i]) && text.Has(All[i].Sign))
                (signed ??= []).Add((All[i].Pattern, All[i].What, All[i].Hint));
        }
        return signed ?? [];
    }

    /// <summary>Whether brackets are the mark of a chat assistant for a result of its search.</summary>
    public static bool IsResult(string brackets) => AssistantResult().IsMatch(brackets);

    [GeneratedRegex(@"\{\{(?:[<%]-? */?[^{}\n]*[>%]|-? *(?:\w+\([^{}\n]*\)|[a-z][\w ]*\|[^{}\n]*) *-?)\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?<![\w{}\\$^])\{\{\#[a-z]+ [^{}\n]+\}\}")]
    private static partial Regex Helper();

    [GeneratedRegex(@"(?<![\w{}\\$^])\{\{\{ *[A-Za-z_][\w.-]* *\}\}\}(?!\})")]
    private static partial Regex PlaceholderInThree();

    [GeneratedRegex(@"(?<!\\)\{::(?:comment|nomarkdown|options)(?: [^{}\n]*)?/?\}")]
    private static partial Regex KramdownExtension();

    [GeneratedRegex(@"(?<!\\)\{>>[^{}\n]*<<\}")]
    private static partial Regex CriticComment();

    // One that is replaced is taken out and put in.
    [GeneratedRegex(@"(?<![\\}])\{(?:--[^{}\n]+--|\+\+[^{}\n]+\+\+)\}(?:\{(?:--[^{}\n]+--|\+\+[^{}\n]+\+\+)\})*")]
    private static partial Regex CriticChange();

    [GeneratedRegex(
        @"(?<![\\\]\w!])\[(?<tag>b|i|u|s|url|img|quote|code|size|color|center|list|caption|gallery|embed|video|audio|spoiler)(?:[ =][^\[\]\n]*)?\](?![(:\[])"
            + @"(?=(?:[^\[]|\[(?!/)){0,800}\[/\k<tag>\])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BracketTags();

    // With a key that heads have: other words may stand between two lines.
    [GeneratedRegex(
        @"(?<=\n[ \t]*\n)---[ \t]*\n(?=(?:[a-z_]+:[^\n]*\n){0,20}?(?:title|layout|description|draft|tags|categories|slug|permalink|nav_order|weight): )(?:[a-z_]+:[^\n]*\n)+---[ \t]*$",
        RegexOptions.Multiline
    )]
    internal static partial Regex SecondHead();

    [GeneratedRegex(@"(?<![\w{}\\$^])\{\{-? *(?!end\b|else\b)[.$]?[A-Za-z_][\w.-]* *-?\}\}(?!\})")]
    private static partial Regex Placeholder();

    // What ends one says nothing beside it.
    [GeneratedRegex(@"(?<!\{)\{%-? *(?:\w+ +[^%{}\n ][^%{}\n]*|(?!end|else)\w+ *-?)%\}")]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\{{1,2}/\*[^\n]*?\*/\}{1,2}")]
    private static partial Regex MdxComment();

    [GeneratedRegex(@"^import [\w{}*, ]+ from ['""][^'""\n]+['""];?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex MdxImport();

    [GeneratedRegex(@"^ {0,3}(?:!!!|\?\?\?\+?) [a-z]+(?: inline)?(?: end)?(?: ""[^""\n]*"")?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^ {0,3}===[!+]? ""[^""\n]+""[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Tab();

    [GeneratedRegex(@"^[ \t]*-+8<-+(?: ""[^""\n]*"")?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Snippet();

    [GeneratedRegex(
        @"^ {0,3}(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc[^}\n]*\})[ \t]*$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Contents();

    [GeneratedRegex(@"(?<![\\\[\w])!?\[\[(?!_?(?i:toc)_?\]\])\p{L}[^\[\]\n]*\]\](?![(\[])")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\{[a-z][a-z:-]*\}(?=`[^`\n]+`)")]
    private static partial Regex Role();

    [GeneratedRegex(@"^\.\. [a-z][a-z-]*::", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"(?<![\\\w])\^\[[^\[\]\n]+\]|(?<=\w)\^\[\p{L}[^\[\]\n]* [^\[\]\n]*\]")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"(?<!\\)\^(?=\[@[a-z0-9][^\[\]\n]*\])")]
    private static partial Regex NoteOfCitation();

    [GeneratedRegex(@"^ {0,3}\*\[[^\[\]\n]+\]: ", RegexOptions.Multiline)]
    private static partial Regex Abbreviation();

    // Of all its lines, the first; or the one below a row of pipes that begins it.
    [GeneratedRegex(@"(?<=(?:\A|\n[ \t]*\n)(?: {0,3}\|[^\n]*\n)?) {0,3}\+(?:[-=:]+\+)+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex GridTable();

    [GeneratedRegex(@"(?<=\S[ \t]*\n) {0,3}-{2,}(?: {1,2}-{2,})+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex SimpleTable();

    [GeneratedRegex(@"(?<!\{)\{#-? [^{}\n]* -?#\}")]
    private static partial Regex TemplateComment();

    [GeneratedRegex(@"^ {0,3}\$\$[^$\\]*(?:\\.[^$\\]*)*\$\$[ \t]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex DisplayedFormula();

    [GeneratedRegex(@"(?<![\\$\w])\$(?=[A-Za-z\\{(])[^$\n]{0,80}?(?:\\[a-zA-Z]{2,}|[_^]\{?[\w])[^$\n]{0,80}(?<=[^\s$])\$(?![\w$])")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+−-]{1,8}\^(?![\w^])")]
    private static partial Regex Superscript();

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)={1,6} [\p{L}\p{N}][^=|\n]*(?: =+)?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"^h[1-6]\. (?=\S)", RegexOptions.Multiline)]
    private static partial Regex TextileHeading();

    [GeneratedRegex(@"^image::[^\s\[\]]+\[[^\]\n]*\]", RegexOptions.Multiline)]
    private static partial Regex AsciiDocImage();

    [GeneratedRegex(@"^ {0,3}\\(?:newpage|pagebreak|clearpage|begin\{[a-z]+\*?\})(?![a-z])(?:[\[{][^\n]*)?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TexCommand();

    [GeneratedRegex(@"(?<!\\)\\cite[a-z]{0,8}\*?(?:\[[^\]\n]*\])*\{[^{}\n]+\}")]
    private static partial Regex TexCitation();

    [GeneratedRegex(@"(?<!\\)\\(?:footnote|emph|textbf|textit)\{[^{}\n]+\}")]
    private static partial Regex TexWords();

    [GeneratedRegex(@"(?<![=\w\\])==(?=[\p{L}\p{N}""*])[^=\n]*[\p{L}\p{N}.""*!?]==(?![=\w])")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<=^|[ \t])%%(?=[ \p{L}])[^%\n]+%%(?=[ \t.,]|$)", RegexOptions.Multiline)]
    private static partial Regex HiddenComment();

    [GeneratedRegex(@"【[^【】\n]{0,80}†[^【】\n]{0,80}】")]
    private static partial Regex AssistantNote();

    [GeneratedRegex(@"(?::contentReference)?\[oaicite:[0-9]+\](?:\{index=[0-9]+\})?")]
    private static partial Regex AssistantReference();

    // Between characters of private use, which few fonts show; some programs drop them.
    [GeneratedRegex(@"\uE200[a-z]+\uE202[^\uE201\n]{1,200}\uE201?")]
    private static partial Regex AssistantTurn();

    [GeneratedRegex(@"(?<!\w)(?:file)?cite(?:turn[0-9]+[a-z]+[0-9]+)+(?!\w)")]
    private static partial Regex AssistantTurnBare();

    [GeneratedRegex(@"(?<![\\!\w])\[cite(?:_start|_end|: ?[0-9]{1,3}(?:[,-] ?[0-9]{1,3})*)\](?![(:])")]
    private static partial Regex AssistantCite();

    [GeneratedRegex(@"(?<![\\!])(?:\[(?:web|page|post|file|image|memory|attached_file|generated_image|chart):[0-9]{1,3}\])+(?![(:])")]
    private static partial Regex AssistantResult();

    [GeneratedRegex(@"(?<![\w:])(?:oai_)?citation:[0-9]{1,3}‡[^\]\[\n]*")]
    private static partial Regex AssistantLink();
}
