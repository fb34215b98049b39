using StaticGuide.Configuration;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;

namespace StaticGuide.Rendering.Pages;

/// <summary>What the citations of a page lead to: passages, and sources as a whole.</summary>
internal static class PageCitations
{
    /// <summary>Adds the notes of a citation; what leads nowhere is reported.</summary>
    /// <param name="start">Where it begins in its origin.</param>
    public static void AddNotes(List<NoteKey> cited, Citation citation, ITextOrigin origin, int start, PageHost host)
    {
        for (var i = 0; i < citation.Items.Count; i++)
        {
            var item = citation.Items[i];
            var found = Find(item.Id, host);
            // Nothing can be wrong with nearly all: no place is made for them.
            if (found is null || item.HasSecondKey || item.Locator is not null || IsReported(found.Value, host))
                Report(item, found, origin, start, host);
            if (found is { } note)
                cited.Add(note with { Prefix = item.Prefix, Locator = item.Locator?.Words, Suffix = item.Suffix });
        }
    }

    private static void Report(CitationItem item, NoteKey? found, ITextOrigin origin, int start, PageHost host)
    {
        var place = () => origin.PlaceOf(start + item.Start, start + item.End);
        EvidenceReports.DoubtfulCitation(item, place, host);
        if (found is not { } note)
            EvidenceReports.UnknownSource(item.Id, place(), host);
        else if (IsReported(note, host))
            ReportUnquoted(note.Source, place(), host);
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
