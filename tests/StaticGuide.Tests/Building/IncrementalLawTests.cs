using CsCheck;
using StaticGuide.Building;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Building;

/// <summary>The law: what is built again after any edits is what a build from nothing gives, byte for byte, diagnostics included.</summary>
public sealed class IncrementalLawTests
{
    private static readonly Gen<(int Kind, int Which, int How)[]> Edits = Gen.Select(Gen.Int[0, 15], Gen.Int[0, 60], Gen.Int[0, 960]).Array[
        10
    ];

    [Fact]
    public void Edits_in_any_order_give_what_a_build_from_nothing_gives() =>
        Edits.Holds(
            edits =>
            {
                var (site, engine, output) = (new EditedSite(), new SiteEngine(), new MemoryOutput());
                SiteBuild.Run(site, engine, output);
                List<string> done = [];
                foreach (var (kind, which, how) in edits)
                {
                    done.Add(site.Edit(kind, which, how));
                    // Somebody touches the output now and then.
                    if (how % 31 == 0)
                        output.Forget("pay/index.html");
                    var again = SiteBuild.Run(site, engine, output);
                    var clean = new MemoryOutput();
                    var fromNothing = SiteBuild.Run(site, new SiteEngine(), clean);
                    Assert.True(fromNothing == again, $"{string.Join('\n', done)}\n\nfrom nothing:\n{fromNothing}\n\nagain:\n{again}");
                    if (!fromNothing.StartsWith("errors", StringComparison.Ordinal))
                        AssertSame(clean, output, done);
                }
            },
            iter: 200,
            threads: 1
        );

    private static void AssertSame(MemoryOutput clean, MemoryOutput again, List<string> done)
    {
        var (left, right) = (clean.Files.ToDictionary(), again.Files.ToDictionary());
        var other = left.Keys.Union(right.Keys).Where(f => left.GetValueOrDefault(f) != right.GetValueOrDefault(f)).ToList();
        Assert.True(
            other.Count == 0,
            $"{string.Join('\n', done)}\n\n{string.Join('\n', other.Select(f => $"{f}\n{FirstDifference(left.GetValueOrDefault(f), right.GetValueOrDefault(f))}"))}"
        );
    }

    private static string FirstDifference(string? clean, string? again) =>
        clean is null || again is null
            ? $"it is there only {(clean is null ? "again" : "from nothing")}"
            : string.Join(
                '\n',
                clean.Split('\n').Zip(again.Split('\n')).Where(l => l.First != l.Second).Take(1).Select(l => $"- {l.First}\n+ {l.Second}")
            );
}
