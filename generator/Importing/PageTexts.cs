using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Sites;
using StaticGuide.Importing.Tools;

namespace StaticGuide.Importing;

/// <summary>Writes pages: front matter, and the text with the other tool's marks rewritten; what is left of them is listed.</summary>
internal sealed partial class PageTexts(ForeignTool tool, SiteIndex index)
{
    private readonly HeadingAnchors anchors = new();
    private readonly LinkWays ways = tool.Ways(index);

    public ImportedFile Write(PageDraft draft, ForeignSettings settings)
    {
        var (page, head, _, left) = draft;
        HashSet<int> raw = [];
        var lines = tool.Rewrite(BodyLine.Read(page.Text, draft.BodyLine), raw);
        if (tool.ShowsTitlesOfCode)
            lines = CodeBlocks.Rewrite(lines, page.Text, left);
        if (head.Title is not null || FirstHeading.TakeOut(lines, null) is not { } heading)
            FirstHeading.TakeOut(lines, head.Title ??= TitleOf(draft, settings));
        else
            head.Title = heading;
        lines = new LinkRewriter(page, index, ways, anchors, left).Rewrite(TagsOverLines.Joined(lines, '\n'));
        (lines, head.Sources) = new FootnoteSources(page.Text, left).Rewrite(FootnoteSources.WithoutCitations(lines));
        left.AddRange(Traces(page, lines, raw));
        List<string> texts = [.. lines.Select(l => raw.Contains(l.Source) ? l.Text : tool.Finished(l))];
        var whole = string.Join('\n', texts);
        var body = whole.Trim('\n');
        var front = head.Write();
        // Blank lines at the beginning are not written.
        var next = front.Count(c => c == '\n') + 1 - (whole.Length - whole.TrimStart('\n').Length);
        Dictionary<int, int> newLines = [];
        foreach (var (line, text) in lines.Zip(texts))
        {
            newLines.TryAdd(line.Source, next);
            next += 1 + text.Count(c => c == '\n');
        }
        return new ImportedFile(page.Source, page.Target, IsPage: true)
        {
            Text = body.Length == 0 ? front : $"{front}{body}\n",
            Left =
            [
                .. left.Select(l => l.Place.Start is { } at && newLines.TryGetValue(at.Line, out var line) ? l with { NewLine = line } : l),
            ],
        };
    }

    private IEnumerable<Left> Traces(ForeignPage page, IReadOnlyList<BodyLine> lines, HashSet<int> raw)
    {
        Dictionary<(int Line, string Piece), int> seen = [];
        foreach (var line in lines.Where(l => !raw.Contains(l.Source) && l.Text.Length <= BodyLine.Longest))
        {
            foreach (var (rule, trace, inCode) in tool.Traces)
            {
                if (line.IsCode && !inCode)
                    continue;
                var found = inCode ? trace.Matches(line.Text).Select(m => m.Value) : line.Found(trace);
                // How something looks is the templates' here, and nothing to do.
                foreach (var text in found.Where(t => rule != ImportRules.Extension || !Looks().IsMatch(t)))
                    yield return Left.At(rule, LinkWays.PlaceOf(page.Text, line.Source, text, seen), text);
            }
        }
    }

    private string TitleOf(PageDraft draft, ForeignSettings settings)
    {
        var page = draft.Page;
        if (settings.Titles.FirstOrDefault(n => SiteIndex.Joined(ways.ContentFolder, n.File) == page.Source).Title is { } named)
            return named;
        var stem = page.Target["content/".Length..^".md".Length];
        if (stem == "index")
            return settings.Title ?? "Home";
        var name = stem.EndsWith("/index", StringComparison.Ordinal) ? stem[..^"/index".Length] : stem;
        name = name[(name.LastIndexOf('/') + 1)..];
        var words = Separators().Replace(draft.IsDated ? Dated().Replace(name, "") : name, " ").Trim();
        return words.Length == 0 ? name : tool.Titled(words, page.Source);
    }

    [GeneratedRegex(
        """^\s*\{:?\s*(?:(?:\.(?!annotate\b|[\w-]+-title\b)[\w-]+|(?:class|style|target|rel|width|height|loading|align|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'}]+))\s*)+\}\s*$"""
    )]
    private static partial Regex Looks();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[-_ ](?=.)")]
    private static partial Regex Dated();

    [GeneratedRegex(@"[-_\s]+")]
    private static partial Regex Separators();
}
