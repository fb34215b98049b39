using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>Pages as strangers write them.</summary>
internal static class Pages
{
    /// <summary>Panes that are hidden, a table without headings, words in scripts, signs of notes, breaks in sentences.</summary>
    public const string Clerks = """
        <!DOCTYPE html><html lang="en"><head><title>Clerks held 9 jobs in all.</title>
        <style>.pane { display: none } .x::before { content: "Clerks earned $1 in May 2024." }</style></head><body>
        <!-- Clerks earned $2 in May 2024. -->
        <script>var words = "Clerks earned $3 in May 2024.";</script>
        <template><p>Clerks earned $4 in May 2024.</p></template><noscript><p>Clerks earned $5 in May 2024.</p></noscript>
        <div class="pane" style="display:none" hidden><h2>Pay</h2>
        <p>The median annual wage for clerks was $40,100
           in May&nbsp;2024.<sup><a href="#n1">1</a></sup> The lowest 10 percent earned less than $30,020, and the highest 10 percent earned more than $57,830.</p>
        <p>Employment of clerks is projected to grow 12 percent from 2024 to 2034, <em>much</em> faster than the average for all occupations. About 8,300 openings are projected each year.</p>
        <p>In the U.S. Department of Labor&#8217;s view, clerks &ldquo;earn well.&rdquo; The U.S. has 71,000 clerks (about 0.4 percent of all workers). Most work full time.</p>
        </div>
        <table class="quick"><tbody><tr><th>2024 Median Pay</th><td>$40,100 per year<br>$19.28 per hour</td></tr></tbody></table>
        <table><tr><td>Offices of clerks</td><td>57%</td></tr><tr><td>Hospitals; state, local, and private</td><td>17</td></tr><tr><td>Schools</td><td></td></tr></table>
        <ul><li>Greet 40 visitors a day</li><li>Keep records</li></ul>
        <p><del>Clerks held 70,000 jobs in 2023.</del> <ins>Clerks held 71,000 jobs in 2024.</ins></p>
        <p>Soft&shy;ware helps. Wages rose by 5&frac12; percent in a year&mdash;more than expected.</p>
        </body></html>
        """;

    public static QuoteVerdict VerdictOf(string html, string quote) => QuoteFinder.Find(quote, SourceDocument.OfHtml(html).Texts).Verdict;
}
