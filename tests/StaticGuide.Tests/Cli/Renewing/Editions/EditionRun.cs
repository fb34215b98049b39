using System.Text;
using StaticGuide.Building;
using StaticGuide.Cli.Renewing;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>Runs of <c>renew</c> and <c>verify</c> at editions of the pages, without network and process.</summary>
internal static class EditionRun
{
    public static readonly DateOnly Fetched = new(2026, 10, 1);
    public static readonly IReadOnlyList<string> Sources = ["trade", "counts", "terms"];

    /// <summary>The lock of a guide that was verified when its sources were of the first edition.</summary>
    public static EvidenceLock Noted(Site site, Edition[] first)
    {
        var looks = Looks(Read(site), first, EvidenceLock.None);
        return LockUpdate.Apply(EvidenceLock.None, looks.Select(l => l.Check), null);
    }

    public static RenewResult Renew(Site site, Edition[] editions, EvidenceLock known, bool isReversed = false)
    {
        var reading = Read(site);
        var renewal = new Renewal(
            site.Root,
            new DiskTree(site.Root),
            new PageSelection(Fetched, true, true),
            writes: true,
            new DiagnosticBag()
        );
        renewal.Remember(reading);
        var looks = Looks(reading, editions, known);
        renewal.Apply(reading, isReversed ? [.. looks.Reverse()] : looks);
        return renewal.Result;
    }

    public static SiteReading Read(Site site) =>
        SiteReading.Of(new DiskTree(site.Root), null, new PageSelection(Fetched, true, true), new DiagnosticBag())!;

    public static IReadOnlyList<Look> Looks(SiteReading site, Edition[] editions, EvidenceLock known) =>
        [
            .. VerifyPlan
                .All(site.Evidence)
                .Select(t => t.Renewing(known))
                .Select(t => new Look(t, SourceLook.AtSaved(t, Body(t, editions), Fetched))),
        ];

    private static byte[] Body(SourceTask task, Edition[] editions) =>
        Encoding.UTF8.GetBytes(editions[Enumerable.Range(0, Sources.Count).First(i => EditionGuide.UrlOf(Sources[i]) == task.Url)].Html());
}
