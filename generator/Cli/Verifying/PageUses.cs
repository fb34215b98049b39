using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Pages;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Cli.Verifying;

/// <summary>What one page uses: the sources and passages it cites, the numbers it shows, and all that these are taken from.</summary>
internal static class PageUses
{
    /// <returns>Sources, figures and excerpts.</returns>
    public static IReadOnlySet<object> Of(Page page, string body, EvidenceScope scope)
    {
        HashSet<object> used = new(ReferenceEqualityComparer.Instance);
        foreach (var markdown in page.Evidence.Questions.Select(q => q.Answer).Append(body))
        {
            var references = MarkdownReferences.Of(markdown);
            foreach (var id in references.Sources)
                AddCited(id);
            foreach (var id in references.Statistics)
                AddFigure(id);
        }
        foreach (var line in page.Evidence.Questions.Select(q => q.Text).Append(page.Head.Title).Append(page.Head.Description ?? ""))
        {
            foreach (var (reference, _, _) in InlineStatistics.In(line))
                AddFigure(reference.Id);
        }
        foreach (var id in page.Evidence.Charts.SelectMany(c => c.Statistics).Select(s => s.Value).Concat(Words(page.Head.Params)))
            AddFigure(id);
        return used;

        void AddCited(string id)
        {
            var excerpt = scope.FindExcerpt(id);
            Add(excerpt);
            Add(excerpt?.Source ?? scope.FindSource(id));
        }

        void AddFigure(string id)
        {
            if (scope.FindFigure(id) is not { } figure)
                return;
            foreach (var entry in figure.Calculation is { } calculation ? calculation.All.Append(figure) : [figure])
            {
                Add(entry);
                foreach (var source in entry.Sources)
                    Add(source);
            }
        }

        void Add(object? entry)
        {
            if (entry is not null)
                used.Add(entry);
        }
    }

    /// <summary>A template looks up the numbers that `params` names.</summary>
    private static IEnumerable<string> Words(object? value) =>
        value switch
        {
            string word => [word],
            IReadOnlyDictionary<string, object?> map => map.Values.SelectMany(Words),
            IEnumerable<object?> list => list.SelectMany(Words),
            _ => [],
        };
}
