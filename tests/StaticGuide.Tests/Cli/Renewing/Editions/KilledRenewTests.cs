using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>A run that is killed leaves some files of the new edition and some of the old one; the next run finishes it.</summary>
public sealed class KilledRenewTests
{
    private const int Files = 4;

    [Theory]
    [InlineData("2026-08-27")]
    [InlineData(null)]
    public void Whichever_files_were_written_the_next_run_comes_to_the_same(string? published)
    {
        Edition[] first = [.. EditionPages.All.Select(Edition.First)];
        Edition[] next = [.. first.Select(e => e with { Year = 2025, Published = published, Numbers = Later })];
        using var site = Site.Small();
        var old = EditionRun.Sources.SelectMany((s, i) => EditionGuide.Spread(s, first[i], Files)).ToDictionary();
        Write(site, old);
        var known = EditionRun.Noted(site, first);
        Assert.Empty(EditionRun.Renew(site, next, known).Left);
        var whole = old.Keys.ToDictionary(path => path, path => File.ReadAllText(site.At(path)));
        Assert.Equal(
            old.Keys.Order(StringComparer.Ordinal),
            whole.Where(f => old[f.Key] != f.Value).Select(f => f.Key).Order(StringComparer.Ordinal)
        );
        // Sources are written last.
        for (var written = 0; written < 1 << Files; written++)
        {
            Write(site, old.ToDictionary(f => f.Key, f => IsWritten(f.Key, written) ? whole[f.Key] : f.Value));
            // What it was writing when it was killed.
            site.Write("content/evidence/.trade.yml.4711.new", "sources:\n  - id: tra");
            Assert.Empty(EditionRun.Renew(site, next, known).Left);
            Assert.All(whole, f => Assert.Equal(f.Value, File.ReadAllText(site.At(f.Key))));
        }
    }

    private static IReadOnlyDictionary<string, decimal> Later =>
        EditionPages.Numbers.ToDictionary(n => n.Key, n => n.Key is "rivers" or "low" ? n.Value : Edition.Scaled(n.Value, 1.04m));

    private static bool IsWritten(string path, int written) =>
        Path.GetFileNameWithoutExtension(path).Split('-') is [_, var number] && (written & 1 << (number[0] - '0')) != 0;

    private static void Write(Site site, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
            site.Write(path, text);
    }
}
