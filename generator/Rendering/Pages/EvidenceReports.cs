using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Pages;

/// <summary>Says what an id that leads nowhere was probably meant to be.</summary>
internal static class EvidenceReports
{
    public static void UnknownSource(string id, Place? place, PageHost host)
    {
        var evidence = host.Site.Evidence;
        if (evidence.Incomplete.Report(id, place, host.Diagnostics))
            return;
        if (evidence.PageThatOwnsSource(id) is { } owner)
            Foreign("source", id, owner, place, host);
        else if (host.Scope.FindFigure(id) is not null)
            host.Diagnostics.Add(EvidenceRules.UnknownSource, place, $"`{id}` is a statistic, not a source", $"write `:stat[{id}]`");
        else
            host.Diagnostics.Add(EvidenceRules.UnknownSource, place, $"there is no source `{id}`",
                Suggestion.DidYouMean(id, host.Scope.SourceIds) ?? "add it to `sources:`, or to a file of content/evidence/");
    }

    public static void UnknownStatistic(string id, Place? place, PageHost host)
    {
        var evidence = host.Site.Evidence;
        if (evidence.PageThatOwnsFigure(id) is { } owner)
            Foreign("statistic", id, owner, place, host);
        else if (host.Scope.FindSource(id) is not null)
            host.Diagnostics.Add(EvidenceRules.UnknownStatistic, place, $"`{id}` is a source, not a statistic", $"cite it with `[@{id}]`");
        else
            host.Diagnostics.Add(EvidenceRules.UnknownStatistic, place, $"there is no statistic `{id}`",
                Suggestion.DidYouMean(id, host.Scope.FigureIds) ?? "add it to `statistics:`, or to a file of content/evidence/");
    }

    private static void Foreign(string what, string id, string owner, Place? place, PageHost host) =>
        host.Diagnostics.Add(EvidenceRules.ForeignId, place, $"the {what} `{id}` belongs to {owner} alone", $"move it to a file of content/evidence/, where every page may use it");
}
