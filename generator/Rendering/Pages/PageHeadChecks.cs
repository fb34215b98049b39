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
        foreach (var required in page.Head.EducationRequirements.Concat(page.Head.ExperienceRequirements))
            CheckRequirement(required, host);
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
