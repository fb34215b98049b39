using System.Text.RegularExpressions;
using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Pages;

/// <summary>
/// The ids of the page that is being rendered, as far as its headings must give way to them: those of its templates, its
/// questions, its charts, its notes, and the headings before. Whether a template shows them all does not matter: an anchor stays the same
/// when a page gets its first note.
/// </summary>
internal sealed partial class PageAnchors
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private IReadOnlySet<string> ofTemplates = new HashSet<string>();

    public void Begin(Page? page, IReadOnlySet<string> templateIds)
    {
        ofTemplates = templateIds;
        taken.Clear();
        foreach (var question in page?.Evidence.Questions ?? [])
            taken.Add(question.Id);
        foreach (var chart in page?.Evidence.Charts ?? [])
            taken.UnionWith([$"chart-{chart.Id}", $"chart-{chart.Id}-title", $"chart-{chart.Id}-desc"]);
    }

    public int Count => taken.Count;

    /// <summary>Takes an id; false where it is another's already.</summary>
    public bool Take(string id) => !ofTemplates.Contains(id) && !NoteId().IsMatch(id) && taken.Add(id);

    /// <summary>What notes, footnotes and the references to them are called.</summary>
    [GeneratedRegex("^(n-[0-9]+|r-[0-9]+[a-z]+|fn(ref)?-[0-9]+)$")]
    private static partial Regex NoteId();
}
