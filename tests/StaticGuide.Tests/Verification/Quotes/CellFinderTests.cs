using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

public sealed class CellFinderTests
{
    private const string Projections = """
        <table><caption>Employment, in thousands</caption>
        <thead><tr><th rowspan="2">Title</th><th rowspan="2">Employment, 2024</th><th colspan="2" scope="colgroup">Change, 2024–34</th></tr>
        <tr><th>Percent</th><th>Numeric</th></tr></thead>
        <tfoot><tr><td colspan="4">Source: the bureau</td></tr></tfoot>
        <tbody><tr><th scope="row"><p><strong>  Clerks</strong></p></th><td>811.0</td><td>12</td><td>101.2</td></tr>
        <tr><th scope="row">Nurses</th><td>900.0</td><td>12</td><td>90.0</td></tr></tbody></table>
        <table><tr><td>Hospitals</td><td>17</td><td>45,930</td></tr><tr><td>Clinics</td><td>10</td><td>10</td></tr></table>
        <table><tr><th>Year</th><th>Jobs</th></tr><tr><td rowspan="2">2024</td><td>5</td></tr><tr><td>6</td></tr></table>
        """;

    [Theory]
    [InlineData("Clerks", "Numeric", "101.2")]
    [InlineData("Clerks", "Change, 2024-34 Numeric", "101.2")]
    [InlineData("Clerks", "Change, 2024-34", "12")]
    [InlineData("Clerks", "Employment, 2024", "811.0")]
    [InlineData("Nurses", "Percent", "12")]
    [InlineData("Clerks", null, "101.2")]
    [InlineData("Hospitals", null, "45,930")]
    [InlineData("2024", "Jobs", "6")]
    public void A_cell_is_found_by_its_headers(string row, string? column, string text) =>
        Assert.Equal(QuoteVerdict.Found, Find(row, column, text));

    [Theory]
    [InlineData("Clerks", "Numeric", "12")]
    [InlineData("Clerks", "Percent", "101.2")]
    [InlineData("Nurses", "Numeric", "101.2")]
    [InlineData("Clerks", "Numeric", "101.3")]
    [InlineData("Clerk", "Numeric", "101.2")]
    [InlineData("Clerks", "Source: the bureau", "101.2")]
    [InlineData("Hospitals", null, "10")]
    [InlineData("Clinics", null, "10")]
    [InlineData("Title", "Percent", "Percent")]
    public void Another_cell_is_not(string row, string? column, string text) =>
        Assert.Equal(QuoteVerdict.NotFound, Find(row, column, text));

    [Theory]
    [InlineData("Clerk", "Numeric", "rows near that name: Clerks")]
    [InlineData("nurses", "Percent", "rows near that name: Nurses")]
    [InlineData("Hospitals, private", null, "rows near that name: Hospitals")]
    [InlineData("Clerks", "Number", "columns of that row: Employment, 2024; Change, 2024-34 Percent; Change, 2024-34 Numeric")]
    [InlineData("Clerks", "Percent", "Clerks: 12")]
    [InlineData("Astronauts", "Percent", null)]
    public void What_is_near_a_wrong_cell_is_named(string row, string? column, string? near) =>
        Assert.Equal(
            near,
            CellFinder.Find(new StatisticProof.Cell(row, column, "none"), SourceDocument.OfHtml(Projections).Tables).Finding.Nearest
        );

    [Theory]
    [InlineData("Hospitals")]
    [InlineData("Hospital")]
    [InlineData("All hospitals")]
    public void A_row_that_says_more_is_near(string row) =>
        Assert.Equal(
            "rows near that name: Hospitals; state, local, and private",
            CellFinder
                .Find(
                    new StatisticProof.Cell(row, "Number", "45,930"),
                    SourceDocument
                        .OfHtml(
                            "<table><tr><th>Place</th><th>Number</th></tr><tr><th>Hospitals; state, local, and private</th><td>45,930</td></tr>"
                                + "<tr><th>Offices of physicians</th><td>12</td></tr></table>"
                        )
                        .Tables
                )
                .Finding.Nearest
        );

    private static QuoteVerdict Find(string row, string? column, string text) =>
        CellFinder.Find(new StatisticProof.Cell(row, column, text), SourceDocument.OfHtml(Projections).Tables).Finding.Verdict;
}
