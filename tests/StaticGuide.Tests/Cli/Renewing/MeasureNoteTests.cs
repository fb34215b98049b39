namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>In what numbers are given, notes say as well that stand before a sentence or below a table.</summary>
public sealed class MeasureNoteTests
{
    private const string Sentence =
        "  - {id: it, label: Staff, value: 45, unit: people, as_of: 2024, source: bureau, quote: \"Some 45 people worked there in 2024.\"}\n";

    private const string Cell =
        "  - {id: it, label: Members, value: 45, unit: people, as_of: 2024, source: bureau, cell: {row: Reds, column: Members 2024, text: \"45\"}}\n";

    private const string Table = "<table><tr><th>Club<th>Members 2024<tr><td>Reds<td>45<tr><td>Blues<td>30</table>";

    [Theory]
    [InlineData("Figures are in thousands.", "Figures are in millions.")]
    [InlineData("Figures in thousands.", "Figures in millions.")]
    [InlineData("Unit: 1,000 persons", "Unit: 1 million persons")]
    [InlineData("All numbers are seasonally adjusted.", "All numbers are not seasonally adjusted.")]
    public void Before_a_sentence(string before, string after)
    {
        const string Words = "<p>{0}</p><p>Some 45 people worked there in 2024.</p>";
        Assert.Equal("46 of 2025", TwoLooks.Verdict(Sentence, Page(Words, before), Next(Page(Words, before))));
        Assert.Equal("around", TwoLooks.Verdict(Sentence, Page(Words, before), Next(Page(Words, after))));
    }

    /// <summary>A sentence before it that only tells something may be another one.</summary>
    [Theory]
    [InlineData("The club has millions of friends.", "The club has thousands of friends.")]
    [InlineData("In millions of homes, people read of it.", "In many homes, people read of it.")]
    public void A_story_is_no_note(string before, string after)
    {
        const string Words = "<p>{0}</p><p>Some 45 people worked there in 2024.</p>";
        Assert.Equal("46 of 2025", TwoLooks.Verdict(Sentence, Page(Words, before), Next(Page(Words, after))));
    }

    [Theory]
    [InlineData("<p>In current prices</p>", "<p>In constant prices</p>")]
    [InlineData("<p>seasonally adjusted</p>", "<p>not seasonally adjusted</p>")]
    [InlineData("<p>Note: Data are in constant 2020 dollars.</p>", "<p>Note: Data are in current dollars.</p>")]
    [InlineData("<p>Unidades a precios corrientes</p>", "<p>Unidades a precios constantes</p>")]
    public void Below_a_table(string before, string after)
    {
        Assert.Equal("46 of 2025", TwoLooks.Verdict(Cell, Page(Table + before, ""), Next(Page(Table + before, ""))));
        Assert.Equal("unit", TwoLooks.Verdict(Cell, Page(Table + before, ""), Next(Page(Table + after, ""))));
    }

    /// <summary>An older program has not looked for it.</summary>
    [Fact]
    public void What_nobody_has_noted_leaves_nothing()
    {
        using var looks = new TwoLooks(Cell);
        looks.Verify(Page(Table + "<p>In current prices</p>", ""));
        looks.Noted(q => q with { Place = q.Place!.Replace("=currentprices", "-", StringComparison.Ordinal).Split("/:")[0] });
        Assert.Equal("46 of 2025", looks.Renew(Next(Page(Table + "<p>In constant prices</p>", "")))["it"]);
    }

    private static string Page(string html, string note) =>
        $"<!doctype html><title>Clubs</title><h1>Clubs</h1>{html.Replace("{0}", note, StringComparison.Ordinal)}";

    private static string Next(string page) =>
        page.Replace("2024", "2025", StringComparison.Ordinal).Replace("45", "46", StringComparison.Ordinal);
}
