using System.Collections.Concurrent;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Files.Kept;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>Reads pages: first their front matter, and when they are rendered, their Markdown.</summary>
internal sealed class PageReader(SourceReader files, PageSelection selection, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, bool> ownTemplates = new(StringComparer.Ordinal);

    /// <summary>
    /// Markdown may have changed since the front matter was read, as it does in a preview. A site that is published is of one moment.
    /// </summary>
    public bool TakesNewMarkdown { get; init; }

    /// <summary>Takes the texts that pages are described with; null where each page keeps its own.</summary>
    public ByteStore? Texts { get; init; }

    /// <summary>
    /// The page, or null where its file cannot be read. Broken front matter gives a page that is checked as far as it goes.
    /// </summary>
    public Page? Read(string path)
    {
        var (mark, bodyStart) = (0ul, 0);
        var (read, isPart) = files.ReadText(
            path,
            (bytes, print) =>
            {
                mark = (ulong)print;
                bodyStart = FrontMatter.LengthIn(bytes);
                return bodyStart > 0 ? ..bodyStart : null;
            },
            isKnown: false
        );
        if (read is not { } source)
            return null;
        var nodes = YamlNodes.Rent();
        var page = Read(source, isPart ? bodyStart : null, mark, nodes);
        nodes.Return();
        source.GiveBack();
        return page;
    }

    /// <param name="bodyStart">Where the Markdown begins in the file, where the text is what stands before it.</param>
    /// <param name="nodes">Nothing of it is kept.</param>
    private Page Read(SourceText source, int? bodyStart, ulong mark, YamlNodes nodes)
    {
        var path = source.Path;
        var parts = bodyStart is not null && source.IsAscii ? FrontMatter.OfHead(source.Letters) : FrontMatter.Split(source, diagnostics);
        var fallbackTitle = Path.GetFileNameWithoutExtension(path);
        PageHead? head = null;
        var own = new DiagnosticBag(diagnostics);
        var shelf = new TextShelf();
        // What the front matter would have defined is not missed while it cannot be read.
        var evidence = EvidenceLists.Unread;
        if (parts.YamlEnd is { } end && ReadMapping(source, end, own, shelf, nodes) is { } keys)
        {
            head = PageHeadReader.Read(keys, fallbackTitle, IsOwnTemplate);
            PageDates.Check(keys, head, selection);
            evidence = EvidenceLists.Read(keys, ofPage: true);
            if (head.Slug is not null && PageRoute.IsHome(path))
                diagnostics.Add(
                    PageRules.BadSlug,
                    keys.PlaceOf("slug"),
                    "the home page has no name to replace with a `slug`",
                    "remove `slug`"
                );
            keys.Done("put keys of your own under `params:`", ForeignKeys.HintFor);
        }
        head ??= new PageHead { Title = fallbackTitle };
        shelf.Close(Texts);
        return new Page
        {
            File = path,
            Route = PageRoute.Of(path, head.Slug),
            Head = head,
            Evidence = evidence,
            State = selection.StateOf(head),
            BodyOffset = parts.BodyOffset,
            BodyStart = parts.BodyOffset == source.Letters.Length ? bodyStart : null,
            TextMark = mark,
            HeadMark = Fingerprint.Of(source.Letters[..parts.BodyOffset]),
        };
    }

    /// <summary>A page whose front matter has not changed since it was sketched: it is read only where somebody asks for it.</summary>
    /// <param name="doubts">Told where it has changed after all.</param>
    public Page Sketched(PageSketch sketch, DiagnosticBag doubts) =>
        new(
            sketch,
            () =>
            {
                if (Read(sketch.File) is { } page && page.HeadMark == sketch.HeadMark)
                    return page;
                ReportChange(sketch.File, doubts);
                return new Page
                {
                    File = sketch.File,
                    Route = sketch.Route,
                    Head = new PageHead { Title = "" },
                    Evidence = EvidenceLists.Unread,
                    State = sketch.State,
                    BodyOffset = 0,
                    TextMark = 0,
                    HeadMark = 0,
                };
            }
        );

    /// <summary>The page's Markdown, or null where its file changed since its front matter was read (which is reported).</summary>
    public PageText? ReadAgain(Page page)
    {
        var isSame = false;
        var (read, isPart) = files.ReadText(
            page.File,
            (bytes, print) =>
            {
                isSame = (ulong)print == page.TextMark;
                return isSame && page.BodyStart is { } start ? start.. : null;
            },
            isKnown: true
        );
        if (read is not { } source)
            return null;
        if (isSame && isPart)
            return new PageText(source.Text, source, () => files.ReadText(page.File));
        if (isSame || TakesNewMarkdown && HasHeadOf(page, source))
            return new PageText(source.Text[page.BodyOffset..], new PartOrigin(source, page.BodyOffset), () => source);
        ReportChange(page.File, diagnostics);
        return null;
    }

    private static void ReportChange(string file, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ConfigurationRules.ChangedMeanwhile,
            new Place(file),
            "this file changed while the site was being built",
            "build again"
        );

    /// <summary>Whether a text begins with the very front matter that a page was read from.</summary>
    public static bool HasHeadOf(Page page, SourceText source) =>
        page.BodyOffset > 0
        && FrontMatter.Split(source, new DiagnosticBag()) is { YamlEnd: not null } parts
        && parts.BodyOffset == page.BodyOffset
        && Fingerprint.Of(source.Text.AsSpan(0, parts.BodyOffset)) == page.HeadMark;

    private static KeyReader? ReadMapping(SourceText source, int end, DiagnosticBag diagnostics, TextShelf shelf, YamlNodes nodes)
    {
        const int FirstLine = 2;
        var start = source.Letters.IndexOf('\n') + 1;
        switch (YamlReader.Read(source, FirstLine, start, end, diagnostics, nodes))
        {
            case YamlMapping mapping:
                return new KeyReader(
                    source,
                    new LostListLines(source, PageLists.All, diagnostics).Mend(mapping),
                    "a page",
                    diagnostics,
                    shelf
                );
            case null when source.Text.AsSpan(start, end - start).IsWhiteSpace():
                diagnostics.Add(PageRules.NoFrontMatter, source.PlaceOf(0, 3), "this front matter is empty", "write at least `title: …`");
                return null;
            case null:
                return null;
            case var other:
                diagnostics.Add(
                    ConfigurationRules.NotAMapping,
                    YamlReader.PlaceOf(source, other),
                    $"front matter must be a mapping of keys to values, and this is {other.Kind}",
                    "write `title: …`, a key to a line"
                );
                return null;
        }
    }

    /// <summary>Whether the site has a template of its own in place of one that comes with the program.</summary>
    private bool IsOwnTemplate(string name) =>
        ownTemplates.GetOrAdd(
            name,
            n =>
                BuiltInFiles.Read(BuiltInFiles.PathOf(n)) is not { } builtIn
                || files.IsTaken(BuiltInFiles.Folder + n)
                    && files.ReadBytes(BuiltInFiles.Folder + n) is { } own
                    && !own.AsSpan().SequenceEqual(builtIn)
        );
}
