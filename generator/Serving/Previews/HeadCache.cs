using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Serving.Previews;

/// <summary>Pages as their front matter describes them, each read once until it changes, with what was wrong with it.</summary>
internal sealed class HeadCache(ISourceTree tree)
{
    private readonly ConcurrentDictionary<string, Head> heads = new(StringComparer.Ordinal);
    private PageSelection? selection;

    /// <summary>Another day may publish other pages.</summary>
    public void Select(PageSelection selected)
    {
        if (selected != selection)
            heads.Clear();
        selection = selected;
    }

    /// <summary>The page of a file, or null where it cannot be read; what is wrong with it is reported, known or not.</summary>
    public Page? Read(string file, DiagnosticBag diagnostics)
    {
        var head = heads.GetOrAdd(file, Read);
        foreach (var diagnostic in head.Found)
            diagnostics.Add(diagnostic);
        return head.Page;
    }

    /// <summary>What became of a page. One whose front matter changed is read again when it is asked for.</summary>
    public PageChange Look(string file)
    {
        if (!heads.TryGetValue(file, out var head))
            return PageChange.FrontMatter;
        var mark = 0ul;
        var (read, _) = new SourceReader(tree, new DiagnosticBag()).ReadText(
            file,
            (_, print) =>
            {
                mark = (ulong)print;
                return null;
            },
            isKnown: false
        );
        if (read is { } source && head.Page is { } page)
        {
            if (mark == head.Mark)
                return PageChange.None;
            // What was wrong behind the front matter belongs to a text that is gone.
            var body = source.PositionOf(page.BodyOffset);
            if (PageReader.HasHeadOf(page, source) && head.Found.All(d => d.Place is { Start: { } at } && at.CompareTo(body) < 0))
            {
                heads[file] = new Head(page with { TextMark = mark, BodyStart = null }, head.Found, mark);
                return PageChange.Markdown;
            }
        }
        heads.TryRemove(file, out _);
        return PageChange.FrontMatter;
    }

    /// <summary>The same for all that is known, where nobody can say what changed.</summary>
    public void LookAtAll() => Parallel.ForEach(heads.Keys, file => Look(file));

    public void Forget(string file) => heads.TryRemove(file, out _);

    private Head Read(string file)
    {
        var own = new DiagnosticBag();
        var page = new PageReader(new SourceReader(tree, own), selection!, own).Read(file);
        return new Head(page, own.Sorted(), page?.TextMark ?? 0);
    }

    /// <param name="Mark">Of the text that was seen last.</param>
    private sealed record Head(Page? Page, IReadOnlyList<Diagnostic> Found, ulong Mark);
}

/// <summary>What of a page's file is not what it was.</summary>
internal enum PageChange
{
    None,
    Markdown,
    FrontMatter,
}
