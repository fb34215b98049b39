using Scriban;
using Scriban.Parsing;
using StaticGuide.Content;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// Reads the site's own templates, and those that come with the program as far as a page needs them and the site has none of that name.
/// An own one that no page needs is read for what is wrong in it, unless it is word for word the program's.
/// </summary>
/// <param name="ahead">Has parsed some already.</param>
internal sealed class TemplateReader(SourceReader files, DiagnosticBag diagnostics, TemplatesAhead? ahead = null)
{
    internal const string Extension = ".html";

    /// <summary>The one template that makes no page.</summary>
    public const string SocialCard = "social-card.svg";

    /// <summary>What the pages of a site are shown through, and the pages that the generator makes.</summary>
    public static IReadOnlySet<string> LayoutsOf(SiteContent content) =>
        LayoutsOf(content, content.Published.Any(p => p.Head.Aliases.Count > 0));

    public static IReadOnlySet<string> LayoutsOf(SiteContent content, bool hasAliases)
    {
        HashSet<string> layouts = ["404", .. content.Published.Select(p => p.LayoutName ?? "page")];
        if (content.Tags.Count > 0)
            layouts.UnionWith(["tags", "tag"]);
        if (hasAliases)
            layouts.Add("redirect");
        if (content.Settings.SocialCards)
            layouts.Add(SocialCard);
        return layouts;
    }

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateIncludes> includes = new(StringComparer.Ordinal);

    /// <param name="layouts">Those that pages are shown through.</param>
    public TemplateSet Read(IEnumerable<string> layouts)
    {
        var own = OwnIn(files);
        HashSet<string> used = [.. layouts.Select(l => l == SocialCard ? l : l + Extension)];
        HashSet<string> seen = new(used, StringComparer.Ordinal);
        var isOpen = ReadAll([.. used], own, seen);
        isOpen |= ReadAll([.. ChangedIn(own, seen, files).Where(seen.Add)], own, seen);
        var slips = isOpen ? [] : Misnamed(own, used);
        if (slips.Count > 0)
        {
            // What looks like a slip may be a part of one that was left out.
            ReadAll([.. own.Keys.Where(seen.Add)], own, seen);
            slips = Misnamed(own, used);
        }
        var errors = diagnostics.Errors;
        var set = new TemplateSet(templates, sources, includes, own.Keys.Concat(BuiltIn));
        set.HasCycle = IncludeGraph.HasCycle(set, diagnostics);
        set.HasFaults =
            diagnostics.Errors > errors
            || templates.Values.Any(t => t.HasErrors)
            || own.Keys.Any(n => seen.Contains(n) && !templates.ContainsKey(n));
        if (!isOpen)
            ReportUnused(slips, own);
        return set;
    }

    /// <summary>Side by side: these, then all that they include, and so on.</summary>
    /// <returns>Whether one of them may include any other.</returns>
    private bool ReadAll(IReadOnlyList<string> pending, Dictionary<string, string> own, HashSet<string> seen)
    {
        var isOpen = false;
        while (pending.Count > 0)
        {
            var read = new (SourceText Source, Template Template)?[pending.Count];
            Parallel.For(0, read.Length, Workers.OnEachProcessor, i => read[i] = Read(PathOf(pending[i], own)));
            List<string> included = [];
            foreach (var (name, found) in pending.Zip(read))
            {
                if (found is not var (source, template))
                    continue;
                sources.Add(name, source);
                templates.Add(name, template);
                includes.Add(name, TemplateIncludes.In(template));
                isOpen |= includes[name].IsOpen;
                included.AddRange(includes[name].IsOpen ? BuiltIn : includes[name].Written.Select(i => i.Name));
            }
            pending = [.. included.Where(seen.Add)];
        }
        return isOpen;
    }

    /// <summary>A site's own templates that were not seen, without copies of the program's, in which nothing is wrong.</summary>
    public static List<string> ChangedIn(IReadOnlyDictionary<string, string> own, IReadOnlySet<string> seen, SourceReader files) =>
        [.. own.Where(t => !seen.Contains(t.Key) && !BuiltInFiles.IsCopy(t.Value, files)).Select(t => t.Key)];

    /// <summary>The files of the site's own templates, by their names.</summary>
    public static Dictionary<string, string> OwnIn(SourceReader files) =>
        files
            .List(TemplateSet.Folder)
            .Where(e => IsTemplate(e.Path[BuiltInFiles.Folder.Length..]))
            .Where(e => !e.Path.StartsWith(AssetSet.Folder, StringComparison.Ordinal))
            .ToDictionary(e => e.Path[BuiltInFiles.Folder.Length..], e => e.Path, StringComparer.Ordinal);

    /// <summary>What a template of that name is read by; null where there is none.</summary>
    public static string? PathOf(string name, IReadOnlyDictionary<string, string> own) =>
        own.GetValueOrDefault(name) ?? (IsTemplate(name) && BuiltInFiles.Has(name) ? BuiltInFiles.PathOf(name) : null);

    private static bool IsTemplate(string name) => name == SocialCard || name.EndsWith(Extension, StringComparison.Ordinal);

    private static IEnumerable<string> BuiltIn => BuiltInFiles.Names.Where(n => n.EndsWith(Extension, StringComparison.Ordinal));

    /// <summary>
    /// Parts that should take the place of a built-in one, and never do, for a slip in their names; each with the name meant.
    /// </summary>
    private List<(string Part, string Meant)> Misnamed(Dictionary<string, string> own, IReadOnlySet<string> layouts)
    {
        var parts = own.Keys.Where(n => n.Contains('/', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        parts.ExceptWith(own.Keys.Except(parts).Concat(layouts).SelectMany(n => IncludeGraph.Reach(n, includes)).ToList());
        List<(string, string)> slips = [];
        foreach (var part in parts)
        {
            if (
                (
                    Suggestion.Nearest(part, BuiltIn.Where(n => !own.ContainsKey(n)), limit: 2)
                    ?? BuiltIn.FirstOrDefault(n => !own.ContainsKey(n) && IsCalled(part, n))
                ) is
                { } meant
            )
                slips.Add((part, meant));
        }
        return slips;
    }

    private void ReportUnused(List<(string Part, string Meant)> slips, Dictionary<string, string> own)
    {
        ReportOtherNames();
        foreach (var (part, meant) in slips)
            diagnostics.Add(
                TemplateRules.Unused,
                new Place(own[part]),
                "no page and no template uses this template",
                $"did you mean `{meant}`?"
            );
    }

    /// <summary>A file in the place of a built-in one but for capital letters, its folder or its ending.</summary>
    private void ReportOtherNames()
    {
        foreach (var file in files.List(TemplateSet.Folder))
        {
            var name = file.Path[BuiltInFiles.Folder.Length..];
            if (name.Contains('/', StringComparison.Ordinal) && IsTemplate(name) || BuiltInFiles.Has(name))
                continue;
            var meant = BuiltInFiles.Names.FirstOrDefault(n =>
                name.Equals(n, StringComparison.OrdinalIgnoreCase)
                || name + "l" == n
                || !name.Contains('/', StringComparison.Ordinal) && !IsTemplate(n) && IsCalled(name, n)
            );
            if (meant is not null && !files.IsTaken(BuiltInFiles.Folder + meant))
                diagnostics.Add(TemplateRules.Unused, new Place(file.Path), "nothing uses this file", $"did you mean `{meant}`?");
        }
    }

    /// <summary>Whether two paths end in one name, whatever its capital letters.</summary>
    private static bool IsCalled(string path, string name) =>
        Path.GetFileName(path).Equals(Path.GetFileName(name), StringComparison.OrdinalIgnoreCase);

    private (SourceText Source, Template Template)? Read(string? path) =>
        path is not null && files.ReadText(path) is { } source ? Parse(source) : null;

    private (SourceText Source, Template Template) Parse(SourceText text)
    {
        var (source, template) = ahead?.Parse(text) ?? (text, TemplatesAhead.Of(text));
        // What the parser says after its first complaint mostly follows from it.
        if (template.Messages.FirstOrDefault(m => m.Type == ParserMessageType.Error) is { } message)
        {
            ReportSyntax(source, message);
        }
        else if (TemplateHints.ForeignTag(source.Text) is var (start, end))
        {
            diagnostics.Add(
                TemplateRules.Syntax,
                source.PlaceOf(start, end),
                $"`{source.Text[start..end]}` is of another template language: readers would see it as it stands",
                "tags stand between `{{` and `}}`: `{{ if page.date }}` … `{{ end }}`, `{{ include \"partials/name.html\" }}`"
            );
        }
        return (source, template);
    }

    private void ReportSyntax(SourceText source, LogMessage message)
    {
        if (TemplateHints.ForeignEnd(source.Text) is var (start, end, word))
        {
            diagnostics.Add(
                TemplateRules.Syntax,
                source.PlaceOf(start, end),
                $"this template cannot be read: `{word}` ends no block",
                "write `{{ end }}`, whatever the block is"
            );
            return;
        }
        var text = TemplateHints.Words(message.Message);
        var (from, to) = TemplateHints.Stretch(source.Text, message.Span.Start.Offset, message.Span.End.Offset + 1);
        diagnostics.Add(
            TemplateRules.Syntax,
            source.PlaceOf(from, to),
            $"this template cannot be read: {text}",
            TemplateHints.ForSyntax(text, source.Text, from)
        );
    }
}
