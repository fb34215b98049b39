using StaticGuide.Diagnostics;
using StaticGuide.Evidence;

namespace StaticGuide.Tests.Evidence;

public sealed class AnchorsTests
{
    [Fact]
    public void An_id_that_is_used_once_is_the_anchor() =>
        Assert.Equal(["pay", "growth"], Of(("pay", "content/evidence/a.yml"), ("growth", "content/jobs/nurse.md")));

    [Fact]
    public void An_id_of_several_pages_gets_the_name_of_each() =>
        Assert.Equal(
            ["pay-home", "pay-jobs-nurse", "other"],
            Of(("pay", "content/index.md"), ("pay", "content/jobs/nurse.md"), ("other", "content/index.md"))
        );

    [Fact]
    public void A_name_that_is_taken_is_numbered() =>
        Assert.Equal(
            ["pay-home-2", "pay-jobs-nurse", "pay-home"],
            Of(("pay", "content/index.md"), ("pay", "content/jobs/nurse.md"), ("pay-home", "content/other.md"))
        );

    [Fact]
    public void Another_page_of_other_ids_changes_nothing()
    {
        var before = Of(("pay", "content/index.md"), ("pay", "content/jobs/nurse.md"));
        Assert.Equal(before, Of(("pay", "content/index.md"), ("pay", "content/jobs/nurse.md"), ("size", "content/a.md")).Take(2));
    }

    private static List<string> Of(params (string Id, string File)[] records)
    {
        var anchors = Anchors.Of(
            records,
            r => (r.Id, new Place(r.File)),
            f => f.EndsWith(".md", StringComparison.Ordinal) ? Route(f) : null
        );
        return [.. records.Select(r => anchors[r])];
    }

    private static string Route(string file) => StaticGuide.Content.Values.PageRoute.Of(file, null);
}
