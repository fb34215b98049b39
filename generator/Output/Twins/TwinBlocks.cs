using System.Globalization;
using System.Text;
using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Output.Twins;

/// <summary>The blocks of a page as Markdown (CommonMark 0.31, 4 and 5; tables and footnotes as GFM has them).</summary>
/// <param name="page">The address of the page.</param>
internal sealed class TwinBlocks(WebUrl page)
{
    /// <summary>The fragments that references on the page lead to: items that stand there are footnotes.</summary>
    private readonly HashSet<string> notes = new(StringComparer.Ordinal);

    public string Of(TwinElement main)
    {
        foreach (var link in main.All("a"))
        {
            if (link is { Role: "doc-noteref", Address: ['#', .. var fragment] })
                notes.Add(fragment);
        }
        return BlocksOf(main.Children);
    }

    /// <summary>Words that stand between blocks are paragraphs of their own.</summary>
    private string BlocksOf(IEnumerable<object> children)
    {
        List<string> blocks = [];
        List<object> line = [];
        var wasList = false;
        foreach (var child in children)
        {
            if (child is string || child is TwinElement { Name: var name } && IsInline(name))
            {
                line.Add(child);
                continue;
            }
            Add(ParagraphOf(line), isList: false);
            line.Clear();
            var element = (TwinElement)child;
            // One list behind another would be read as one.
            var isList = element.Name is "ul" or "ol" or "dl";
            Add(BlockOf(element, isList && wasList), isList);
        }
        Add(ParagraphOf(line), isList: false);
        return string.Join("\n\n", blocks);

        void Add(string block, bool isList)
        {
            if (block.Length == 0)
                return;
            blocks.Add(block);
            wasList = isList;
        }
    }

    private static bool IsInline(string name) =>
        HtmlNames.IsPhrasing(name) || name is "br" or "img" or "picture" or "ruby" or "input" or "label" or "output";

    private string BlockOf(TwinElement element, bool isSecondList) =>
        element.Name switch
        {
            ['h', >= '1' and <= '6' and var level] => HeadingOf(element, level - '0'),
            "ul" or "ol" => ListOf(element, isSecondList),
            "dl" => DescriptionsOf(element, isSecondList),
            "table" => new TwinTable(page).Of(element),
            "blockquote" => Prefixed(BlocksOf(element.Children), "> ", ">"),
            "div" or "aside" when TwinCallOut.Of(element) is { } callOut => CallOutOf(callOut),
            "figcaption" when element.Elements.All(e => IsInline(e.Name)) => Bold(ParagraphOf(element.Children)),
            "pre" => CodeOf(element),
            "hr" => "* * *",
            "p" or "summary" or "figcaption" or "dt" when element.Elements.All(e => IsInline(e.Name)) => ParagraphOf(element.Children),
            _ => BlocksOf(element.Children),
        };

    /// <summary>In a frame, as an alert where GitHub has one of that kind and name; else below its own title.</summary>
    private string CallOutOf(TwinCallOut callOut)
    {
        var words = BlocksOf(callOut.Words);
        var title = callOut.Alert is { } alert ? $"[!{alert}]\n" : Bold(ParagraphOf(callOut.Title)) + "\n\n";
        return Prefixed((title + words).TrimEnd('\n'), "> ", ">");
    }

    /// <summary>As it is where some of its words are marked by themselves.</summary>
    private static string Bold(string words) => words.Length == 0 || words.Contains('*', StringComparison.Ordinal) ? words : $"**{words}**";

    private string HeadingOf(TwinElement element, int level)
    {
        var words = TwinWords.Of(element.Children, page, isLine: true);
        // Signs like those before it would close it (4.2).
        var end = words.AsSpan().TrimEnd('#').Length;
        return words.Length == 0 ? "" : $"{new string('#', level)} {(end < words.Length ? words.Insert(end, "\\") : words)}";
    }

    private string ParagraphOf(IReadOnlyList<object> children)
    {
        var words = TwinWords.Of(children, page);
        return NeedsEscape(words) is { } at ? words.Insert(at, "\\") : words;
    }

    /// <summary>Where a paragraph begins like another kind of block: the place of the sign that has to be told to be one.</summary>
    private static int? NeedsEscape(string words)
    {
        if (words is ['#' or '+' or '-' or '=' or ':', ..])
            return 0;
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && words[digits] is '.' or ')' ? digits : null;
    }

    private string ListOf(TwinElement list, bool isSecondList)
    {
        var isOrdered = list.Name == "ol";
        var number = NumberOf(list) ?? 1;
        List<string> items = [];
        List<string> footnotes = [];
        foreach (var item in list.Elements)
        {
            if (item.Id is { } id && notes.Contains(id))
            {
                footnotes.Add($"[^{TwinWords.LabelOf(id)}]: {Indented(BlocksOf(item.Children), 4)}");
                continue;
            }
            number = NumberOf(item) ?? number;
            var mark =
                isOrdered ? number.ToString(CultureInfo.InvariantCulture) + (isSecondList ? ") " : ". ")
                : isSecondList ? "* "
                : "- ";
            number++;
            items.Add(mark + Indented(ItemOf(item), mark.Length));
        }
        return string.Join("\n\n", [.. items.Count == 0 ? [] : new[] { Joined(items) }, .. footnotes]);
    }

    private static int? NumberOf(TwinElement element) =>
        int.TryParse(element.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000_000
            ? number
            : null;

    /// <summary>A list below a line of an item stands right below it.</summary>
    private string ItemOf(TwinElement item)
    {
        if (
            item.Children.FindIndex(c => c is TwinElement { Name: "ul" or "ol" }) is > 0 and var at
            && item.Children[..at].TrueForAll(c => c is string || IsInline(((TwinElement)c).Name))
        )
        {
            var (line, rest) = (ParagraphOf(item.Children[..at]), BlocksOf(item.Children[at..]));
            return line.Length == 0 ? rest : $"{line}\n{rest}";
        }
        return BlocksOf(item.Children);
    }

    private static string Joined(List<string> items) =>
        string.Join(items.Exists(i => i.Contains("\n\n", StringComparison.Ordinal)) ? "\n\n" : "\n", items);

    /// <summary>Terms with what is said of them, an item each.</summary>
    private string DescriptionsOf(TwinElement list, bool isSecondList)
    {
        var (mark, items) = (isSecondList ? "* " : "- ", new List<string>());
        List<string> terms = [];
        List<string> said = [];
        foreach (var part in list.Elements.SelectMany(e => e.Name is "dt" or "dd" ? [e] : e.Elements))
        {
            if (part.Name == "dt")
            {
                if (said.Count > 0)
                    End();
                terms.Add(TwinWords.Of(part.Children, page, isLine: true));
            }
            else
            {
                said.Add(BlocksOf(part.Children));
            }
        }
        End();
        return Joined(items);

        void End()
        {
            said.RemoveAll(s => s.Length == 0);
            terms.RemoveAll(t => t.Length == 0);
            var term = string.Join(", ", terms);
            if (term.Length + said.Count > 0)
                items.Add(
                    mark
                        + Indented(
                            said.Count == 0 ? term
                                : term.Length == 0 ? string.Join("\n\n", said)
                                : $"{term}: {string.Join("\n\n", said)}",
                            mark.Length
                        )
                );
            terms.Clear();
            said.Clear();
        }
    }

    private static string CodeOf(TwinElement element)
    {
        var code = string.Concat(TwinWords.TextsOf(element)).ReplaceLineEndings("\n").TrimEnd('\n');
        var language = element.Find("code")?.Class?.Split(' ').FirstOrDefault(c => c.StartsWith("language-", StringComparison.Ordinal));
        var fence = new string('`', Math.Max(3, TwinWords.LongestRun(code, '`') + 1));
        return $"{fence}{language?["language-".Length..]}\n{code}\n{fence}";
    }

    private static string Indented(string blocks, int by) => Prefixed(blocks, new string(' ', by), "")[(blocks.Length == 0 ? 0 : by)..];

    private static string Prefixed(string blocks, string prefix, string ofEmpty)
    {
        if (blocks.Length == 0)
            return "";
        var lines = new StringBuilder(blocks.Length + 16);
        foreach (var line in blocks.AsSpan().EnumerateLines())
            lines.Append(lines.Length == 0 ? "" : "\n").Append(line.IsEmpty ? ofEmpty : prefix).Append(line);
        return lines.ToString();
    }
}
