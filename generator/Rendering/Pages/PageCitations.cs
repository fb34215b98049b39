using StaticGuide.Configuration;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;

namespace StaticGuide.Rendering.Pages;

/// <summary>What the citations of a page lead to: passages, and sources as a whole.</summary>
internal static class PageCitations
{
    /// <summary>The notes of a citation; what leads nowhere is reported.</summary>
    public static IReadOnlyList<NoteKey> NotesOf(Citation citation, Func<CitationItem, Place> placeOf, PageHost host)
    {
        List<NoteKey> cited = new(citation.Items.Count);
        foreach (var item in citation.Items)
        {
            EvidenceReports.DoubtfulCitation(item, placeOf, host);
            if (Find(item.Id, host) is not { } found)
            {
                EvidenceReports.UnknownSource(item.Id, placeOf(item), host);
                continue;
            }
            if (IsReported(found, host))
                ReportUnquoted(found.Source, placeOf(item), host);
            cited.Add(found with { Prefix = item.Prefix, Locator = item.Locator?.Words, Suffix = item.Suffix });
        }
        return cited;
    }

    /// <summary>The note of an id, or null where it leads nowhere, which is reported.</summary>
    public static NoteKey? Find(string id, Func<Place> place, PageHost host)
    {
        var found = Find(id, host);
        if (found is null)
            EvidenceReports.UnknownSource(id, place(), host);
        else if (IsReported(found.Value, host))
            ReportUnquoted(found.Value.Source, place(), host);
        return found;
    }

    private static NoteKey? Find(string id, PageHost host) =>
        host.Scope.FindSource(id) is { } source ? new NoteKey(source, null)
        : host.Scope.FindExcerpt(id) is { } excerpt ? new NoteKey(excerpt.Source, null) { Excerpt = excerpt }
        : null;

    private static bool IsReported(NoteKey key, PageHost host) =>
        key.Taken is null && host.Site.Settings.Evidence.UnquotedCitations != Weight.Off;

    private static void ReportUnquoted(Source source, Place place, PageHost host) =>
        host.Diagnostics.Add(
            new Diagnostic(
                PassageRules.UnquotedCitation,
                place,
                $"this cites `{source.Id}` as a whole, so nobody can look for the words it stands on"
            )
            {
                Hint = "put the words into `passages:` with an id of their own, and cite that",
                Severity = host.Site.Settings.Evidence.UnquotedCitations == Weight.Error ? Severity.Error : Severity.Warning,
            }
        );
}
