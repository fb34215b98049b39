using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Pages;

/// <summary>Looks at what a page tells search engines, when all of it has been shown.</summary>
internal static class PageHeadChecks
{
    private const int Shortest = 70;
    private const int Longest = 160;

    public static void Run(Page page, PageHost host)
    {
        CheckDescription(page, host);
        CheckRequirements(page.Head.EducationRequirements, page, host);
        CheckRequirements(page.Head.ExperienceRequirements, page, host);
    }

    private static void CheckDescription(Page page, PageHost host)
    {
        var weight = host.Site.Settings.DescriptionLength;
        // One that cannot be read may have any.
        if (weight == Weight.Off || page.Evidence.Faults.IsIncomplete)
            return;
        var description = host.Site.DescriptionOf(page) ?? "";
        var length = description.EnumerateRunes().Count();
        if (length is >= Shortest and <= Longest)
            return;
        host.Diagnostics.Add(
            new Diagnostic(
                HeadRules.DescriptionLength,
                page.Head.Description is { } written ? host.PlaceInPage(written) ?? new Place(page.File) : new Place(page.File),
                length == 0 ? "this page has no description" : $"this description has {length} characters"
            )
            {
                Hint =
                    length > Longest
                        ? $"say it in {Longest} characters, the most important first"
                        : $"say what the page answers, in {Shortest} to {Longest} characters",
                Severity = weight == Weight.Error ? Severity.Error : Severity.Warning,
            }
        );
    }

    /// <summary>Several at the end that there are not may be the page's tags, whose own first line is gone.</summary>
    private static void CheckRequirements(IReadOnlyList<Placed<string>> requirements, Page page, PageHost host)
    {
        // Whoever asks for an id depends on it.
        var known = requirements.TakeWhile(r => host.CanCite(r.Value)).Count();
        var isList =
            known > 0
            && requirements.Count > known + 1
            && page.Head.Tags.Count == 0
            && requirements.Skip(known).All(r => !host.CanCite(r.Value) && !host.Scope.Explains(r.Value));
        foreach (var required in isList ? requirements.Take(known) : requirements)
            CheckRequirement(required, host);
        if (isList)
            host.Diagnostics.Add(
                EvidenceRules.UnknownSource,
                requirements[known].Place,
                $"there is no source `{requirements[known].Value}`, nor any of those below it",
                "if these are the page's tags, write `tags:` on a line of its own above them; else add them to `sources:`"
            );
    }

    private static void CheckRequirement(Placed<string> required, PageHost host)
    {
        // Whoever asks for an id depends on it.
        host.CanCite(required.Value);
        if (PageCitations.Find(required.Value, () => required.Place, host) is not { } note)
            return;
        if (note.Excerpt is not { } excerpt)
            host.Diagnostics.Add(
                HeadRules.NoPassage,
                required.Place,
                $"`{required.Value}` is a source, and not words of it",
                "put the words into `passages:` with an id of their own, and name that"
            );
        else if (!host.Notes.Any(n => n.Key.Excerpt == excerpt))
            host.Diagnostics.Add(
                HeadRules.NotShown,
                required.Place,
                $"this page does not cite `{required.Value}`, so search engines are not told of it",
                $"cite it where the page speaks of it: `[@{required.Value}]`"
            );
    }
}
