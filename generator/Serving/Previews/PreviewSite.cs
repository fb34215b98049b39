using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Serving.Previews;

/// <summary>A site as it was read at one moment; the Markdown of its pages is read when they are made.</summary>
internal sealed record PreviewSite
{
    public required WitnessedTree Tree { get; init; }

    public required PageSelection Selection { get; init; }

    public required SiteReading Reading { get; init; }

    public required TemplateSet Templates { get; init; }

    public required AssetSet Assets { get; init; }

    /// <summary>All that is to be rendered, by route.</summary>
    public required IReadOnlyDictionary<string, PageView> Views { get; init; }

    /// <summary>What was found while content was read, and while routes, templates and assets were.</summary>
    public required (DiagnosticBag Content, DiagnosticBag Plan) Found { get; init; }

    /// <summary>What can be said of ids that lead nowhere before the pages are made.</summary>
    public required IReadOnlyList<Diagnostic> Unknown { get; init; }

    /// <summary>The site, or null where its settings are missing or broken, which is reported.</summary>
    public static PreviewSite? Read(
        PreviewRequest request,
        HeadCache heads,
        DiagnosticBag diagnostics,
        CancellationToken cancellation = default
    )
    {
        var (selection, tree) = (request.Selection(), new WitnessedTree(request.Tree));
        heads.Select(selection);
        if (SiteReading.Of(tree, request.BaseUrl, selection, diagnostics, ReadHead) is not { } reading)
            return null;
        var unknown = new DiagnosticBag();
        UnknownEvidence.Report(reading.Content, reading.Evidence, null, unknown);
        reading.Evidence.Unknown.Clear();
        Dictionary<string, PageView> views = new(StringComparer.Ordinal);
        foreach (var view in PageWaves.Of(reading.Content).SelectMany(w => w))
            views.TryAdd(view.Route, view);
        return Plan(reading, tree, selection, views, diagnostics, unknown.Sorted());

        Page? ReadHead(string file)
        {
            cancellation.ThrowIfCancellationRequested();
            return heads.Read(file, diagnostics);
        }
    }

    /// <summary>The same content with the templates and assets of this moment.</summary>
    public PreviewSite WithTemplates()
    {
        Tree.Forget(TemplateSet.Folder);
        return Plan(Reading, Tree, Selection, Views, Found.Content, Unknown);
    }

    /// <summary>The same with the pages of a site before whose files are there and cannot be read: a conflict is in them, or so.</summary>
    public PreviewSite WithUnread(PreviewSite? before)
    {
        var lost = before?.Views.Values.Where(v => v.Page is { File: var file } && IsUnread(file) && !Views.ContainsKey(v.Route)).ToList();
        if (lost is null or [])
            return this;
        Dictionary<string, PageView> views = new(Views, StringComparer.Ordinal);
        foreach (var view in lost)
            views.Add(view.Route, view);
        return this with { Views = views };
    }

    /// <summary>Of folders, those alone are listed that cannot be.</summary>
    private bool IsUnread(string file)
    {
        if (Reading.Content.ByFile.ContainsKey(file))
            return false;
        for (var path = file; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('/'), 0)])
        {
            if (Tree.Listed.ContainsKey(path))
                return true;
        }
        return false;
    }

    /// <summary>Everything that is needed to make pages, and to learn from them.</summary>
    /// <param name="evidence">Null to resolve it anew: an index remembers which ids led nowhere.</param>
    public SiteMaking NewMaking(EvidenceIndex? evidence, DiagnosticBag diagnostics)
    {
        var files = new SourceReader(Tree, diagnostics);
        var reading = Reading with
        {
            Files = files,
            Pages = new PageReader(files, Selection, diagnostics) { TakesNewMarkdown = true },
            Evidence = evidence ?? new EvidenceIndex(Reading.Content, diagnostics) { Lock = Reading.Evidence.Lock },
        };
        return SiteMaking.Of(reading, Templates, Assets, Selection.Today, diagnostics);
    }

    private static PreviewSite Plan(
        SiteReading reading,
        WitnessedTree tree,
        PageSelection selection,
        IReadOnlyDictionary<string, PageView> views,
        DiagnosticBag content,
        IReadOnlyList<Diagnostic> unknown
    )
    {
        // Assets claim routes, so they need a table of their own.
        var plan = new DiagnosticBag();
        var routes = RoutePlan.Of(reading.Content, plan);
        var files = new SourceReader(tree, plan);
        var templates = new TemplateReader(files, plan).Read(TemplateReader.LayoutsOf(reading.Content));
        return new PreviewSite
        {
            Tree = tree,
            Selection = selection,
            Reading = reading with { Routes = routes },
            Views = views,
            Templates = templates,
            Assets = AssetSet.Load(files, templates, routes, reading.Content.Settings.BaseUrl, plan),
            Found = (content, plan),
            Unknown = unknown,
        };
    }
}
