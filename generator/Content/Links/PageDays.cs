using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>What the days of pages mean for links to them: some lead nowhere yet, some will lead nowhere from a day on.</summary>
internal sealed class PageDays(SiteContent content, RouteTable routes)
{
    /// <summary>A link to a page that is not published today; it would be broken.</summary>
    public static void ReportUnpublished(Page page, string written, Func<Place?> place, DiagnosticBag diagnostics) =>
        diagnostics.Add(LinkRules.Unpublished, place(), MessageOf(page, written), "remove the link, or publish the page");

    public static string MessageOf(Page page, string written) =>
        $"the page `{written}` {(page.State switch
        {
            PageState.Draft => "is a draft",
            PageState.Scheduled => "is not published yet",
            _ => "has expired",
        })}, so this link would be broken";

    /// <summary>Looks at an address of the site, whatever stands there.</summary>
    /// <param name="path">From the site's root, without its base path.</param>
    /// <returns>Whether a page would stand there on another day only, which is reported.</returns>
    public bool Report(string file, string path, string written, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if ((routes.Find(path) ?? routes.Find(path + "/")) is not null)
        {
            ReportExpiryAt(file, path, written, place, diagnostics);
            return false;
        }
        if ((routes.FindUnpublished(path) ?? routes.FindUnpublished(path + "/")) is not { } page)
            return false;
        ReportUnpublished(page, written, place, diagnostics);
        return true;
    }

    /// <summary>The same of an address that is known to lead somewhere today.</summary>
    public void ReportExpiryAt(string file, string path, string written, Func<Place?> place, DiagnosticBag diagnostics)
    {
        var there = routes.Find(path) is null ? path + "/" : path;
        if (routes.ExpiringAt(there) is not { } page)
            return;
        if (routes.Find(there) is RouteTarget.OfPage or RouteTarget.OfAlias)
            ReportExpiry(file, page, written, place, diagnostics);
        else
            Report(file, page, $"`{written}` is made as long as {page.File} is there, which expires", place, diagnostics);
    }

    /// <summary>A link that will break on a day that is known already; one from a page that goes with it, or before it, will not.</summary>
    public void ReportExpiry(string file, Page page, string written, Func<Place?> place, DiagnosticBag diagnostics) =>
        Report(file, page, $"the page `{written}` expires", place, diagnostics);

    private void Report(string file, Page page, string what, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if (page.Head.ExpiryDate is not { } day || file == page.File)
            return;
        var from = content.ByFile.GetValueOrDefault(file);
        if (from?.Head.ExpiryDate <= day)
            return;
        var at = place();
        diagnostics.Add(
            CoherenceRules.LinkWillBreak,
            at,
            $"{what} on {day:yyyy-MM-dd}, and from that day on this link is an error",
            "take the link away before that day" + (from is null || at?.File != file ? "" : ", or write `expiry_date` on this page too")
        );
    }
}
