using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>What a reader of the guide meets on its pages.</summary>
public sealed class GuidePagesTests(GuidePagesTests.Guide guide) : IClassFixture<GuidePagesTests.Guide>
{
    [Fact]
    public void A_page_of_older_editions_says_so_once_at_its_top() =>
        AllPages(page =>
        {
            var said = page.QuerySelectorAll(".edition");
            var isDue = page.QuerySelector(".notes, .record") is not null;
            Assert.Equal(isDue ? 1 : 0, said.Length);
            if (!isDue)
                return;
            Assert.Equal("2026-08-28", said[0].QuerySelector("time")!.GetAttribute("datetime"));
            Assert.True(IsBefore(said[0], page.QuerySelector(".text")!));
        });

    [Fact]
    public void What_all_of_a_page_has_in_common_is_no_badge() =>
        AllPages(page => Assert.DoesNotContain(page.QuerySelectorAll("main .badge"), b => b.Closest(".legend") is null));

    [Fact]
    public void Notes_are_one_line_each_and_the_rest_opens_without_a_script() =>
        AllPages(page =>
        {
            foreach (var note in page.QuerySelectorAll(".notes li[id]"))
            {
                var details = Assert.Single(note.Children);
                Assert.Equal("DETAILS", details.TagName);
                Assert.False(details.HasAttribute("open"));
                var line = details.QuerySelector("summary")!;
                Assert.InRange(Folded(line).Length, 3, 120);
                Assert.Empty(line.QuerySelectorAll("a"));
                Assert.Equal(note.Id, "n-" + note.GetAttribute("value"));
                Assert.NotEmpty(details.QuerySelectorAll("q, .inputs").Concat(details.QuerySelectorAll("a[href^=http]")));
                Assert.NotNull(details.QuerySelector("[role=doc-backlink]"));
            }
        });

    /// <summary>Codes are for machines.</summary>
    [Fact]
    public void Numbers_are_said_to_count_what_readers_know() =>
        AllPages(page =>
            Assert.All(
                page.QuerySelectorAll(".record dt").Where(t => t.TextContent == "Counts").Select(t => Folded(t.NextElementSibling!)),
                words =>
                {
                    Assert.DoesNotMatch("^SOC ", words);
                    Assert.EndsWith("United States", words, StringComparison.Ordinal);
                }
            )
        );

    [Fact]
    public void Notes_stand_under_their_source() =>
        AllPages(page =>
        {
            var heads = page.QuerySelectorAll(".note-source > a").Select(a => a.GetAttribute("href")).ToList();
            Assert.Equal(heads.Distinct(), heads);
            foreach (var head in page.QuerySelectorAll(".note-source > a"))
            {
                var list = head.ParentElement!.NextElementSibling!;
                Assert.All(
                    list.QuerySelectorAll(":scope > li"),
                    li => Assert.NotNull(li.QuerySelector($"a[href^='{head.GetAttribute("href")}']"))
                );
                var numbers = list
                    .Children.Select(li => int.Parse(li.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))
                    .ToList();
                Assert.Equal(numbers.Order(), numbers);
            }
        });

    private void AllPages(Action<IDocument> check) => Assert.All(guide.Pages, page => check(page.Value.Document));

    private static string Folded(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBefore(IElement one, IElement other) => one.CompareDocumentPosition(other).HasFlag(DocumentPositions.Following);

    /// <summary>The guide on a day on which newer editions of its sources are due.</summary>
    public sealed class Guide : IDisposable
    {
        private readonly string output = Directory.CreateTempSubdirectory("staticguide-test-").FullName;

        public Guide()
        {
            Generator.Run(Repository.Root, ["build", "--output", output, "--date", "2026-12-01"]).Succeeded();
            Pages = Directory
                .GetFiles(output, "*.html", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(output, f), f => new BuiltPage(File.ReadAllText(f)), StringComparer.Ordinal);
        }

        internal IReadOnlyDictionary<string, BuiltPage> Pages { get; }

        public void Dispose() => Directory.Delete(output, recursive: true);
    }
}
