using StaticGuide.Evidence.Locks;

namespace StaticGuide.Tests.Verification.Quotes.Mutations;

/// <summary>
/// Pages of statistics, what they say, and a list of small changes that would make a false statistic of a true one: each is found
/// or not found as a whole, quote or cell with its value and unit.
/// </summary>
public sealed class MutationTests
{
    private const int Fewest = 100;

    /// <summary>Those without which the list would not be what it is for.</summary>
    private static readonly string[] Kinds =
    [
        "digit",
        "year",
        "dropped word",
        "swapped subject",
        "cut at the start",
        "cut at the end",
        "two sentences",
        "unit",
        "percent for points",
        "scale",
        "negation",
        "direction",
        "range",
        "bound",
        "raised digit",
        "unseen",
        "wrong row",
        "wrong column",
        "wrong level",
    ];

    public static TheoryData<string, string> True => Rows(isTrue: true);

    public static TheoryData<string, string> Changed => Rows(isTrue: false);

    [Theory]
    [MemberData(nameof(True))]
    public void What_a_page_says_is_found(string page, string line) => Assert.Equal(QuoteVerdict.Found, VerdictOf(page, line));

    [Theory]
    [MemberData(nameof(Changed))]
    public void What_it_does_not_say_is_not(string page, string line) => Assert.NotEqual(QuoteVerdict.Found, VerdictOf(page, line));

    [Fact]
    public void There_are_enough_changes_of_each_kind_and_each_is_one()
    {
        var rows = MutationRow.All();
        var changed = rows.Where(r => !r.IsTrue).ToList();
        Assert.True(changed.Count >= Fewest, $"{changed.Count} changes");
        Assert.Empty(rows.GroupBy(r => (r.Page, r.Statement)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(Kinds, kind => Assert.True(changed.Count(r => r.Kind == kind) >= 3, $"fewer than three of the kind {kind}"));
    }

    private static QuoteVerdict VerdictOf(string page, string line)
    {
        var row = new MutationRow(page, line);
        return row.Document().Find(row.Figure).Verdict;
    }

    private static TheoryData<string, string> Rows(bool isTrue)
    {
        TheoryData<string, string> data = [];
        foreach (var row in MutationRow.All().Where(r => r.IsTrue == isTrue))
            data.Add(row.Page, row.Line);
        return data;
    }
}
