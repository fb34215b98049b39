using StaticGuide.Tests.Reading;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>What readers look for, with one slip: they are led where the right spelling leads.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class SlippedQueryTests(PublishedGuide guide)
{
    /// <summary>Words of queries that are one already, or are not whole.</summary>
    private static readonly string[] Slips =
    [
        "certifcation",
        "requierd",
        "apprentic",
        "asistant",
        "assitant",
        "assistent",
        "assitants",
        "requirments",
        "asistnete",
    ];

    /// <summary>A letter left out, written twice, or that changed its place with the one before: the answer is there as without.</summary>
    [Theory]
    [MemberData(nameof(GoldenQueryTests.Queries), MemberType = typeof(GoldenQueryTests))]
    [MemberData(nameof(GoldenQueryTests.Names), MemberType = typeof(GoldenQueryTests))]
    [MemberData(nameof(GoldenQueryTests.SpanishQueries), MemberType = typeof(GoldenQueryTests))]
    public void A_slip_in_a_long_word_takes_no_answer_away(string query, string page)
    {
        var index = page.StartsWith("/es/", StringComparison.Ordinal) ? GoldenQueryTests.Spanish : GoldenQueryTests.English;
        using var search = new SearchScript(Path.Combine(guide.Folder, index));
        foreach (var word in query.Split(' ').Where(w => w.Length > 6 && !Slips.Contains(w)))
        {
            var (start, end) = (word[..(word.Length / 2)], word[(word.Length / 2)..]);
            foreach (var slip in new[] { start + end[1..], start + start[^1] + end, start[..^1] + end[0] + start[^1] + end[1..] })
            {
                var found = search.Find(query.Replace(word, slip, StringComparison.Ordinal));
                Assert.True(found.Take(3).Any(hit => hit.Split('#')[0] == page), $"{slip}: {string.Join(", ", found)}");
            }
        }
    }
}
