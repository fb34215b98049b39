using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>A small guide without a mistake, in which one thing is written otherwise.</summary>
internal static class SlipSite
{
    public const string Settings = "content/site.yml";
    public const string Evidence = "content/evidence/pay.yml";
    public const string Page = "content/pay.md";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        [Settings] = """
            title: Guide
            base_url: https://guide.example.org/
            language: en
            contact: mailto:desk@example.org
            navigation:
              - {title: Pay, page: pay.md}
            units:
              openings: {suffix: " openings"}
            evidence: {uncited_numbers: warn}
            citations: {style: ama}
            markdown: {raw_html: refuse}
            images: {widths: [480, 960], formats: [avif, webp]}

            """,
        [Evidence] = """
            sources:
              - id: bls
                type: webpage
                title: Assistants
                author: Bureau of Labor
                url: https://www.bls.gov/ooh/assistants.htm
                published: 2025-08-28
                update_period_days: 700
            statistics:
              - id: pay
                label: Median wage
                value: 44200
                unit: usd-per-year
                kind: median
                as_of: 2024-05
                source: bls
                locator: {label: Pay, fragment: tab-5}
                quote: The median annual wage was $44,200 in May 2024.
              - id: openings
                label: Openings
                value: 112300
                unit: openings
                period: 2024/2034
                source: bls
                quote: About 112,300 openings are projected each year from 2024 to 2034.
            passages:
              - id: rule
                source: bls
                quote: Most states do not require a certificate.
            terms:
              - id: median
                term: Median
                also: [middle]
                definition: What stands in the middle.

            """,
        [Page] = "---\ntitle: Pay\n---\nThey earn :stat[pay], and there are :stat[openings]. None is needed [@rule].\n",
        ["content/glossary.md"] = "---\ntitle: Terms\nlayout: glossary\n---\n",
    };

    public static Site Right()
    {
        var site = Site.Small().WithTemplatesOfTheGuide();
        foreach (var (file, text) in Files)
            site.Write(file, text);
        return site;
    }

    /// <param name="right">What stands there; empty for the end of the file.</param>
    public static Site With(string file, string right, string wrong)
    {
        var text = Files[file];
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = right.Length == 0 ? text.Length : text.IndexOf(right, StringComparison.Ordinal);
        return Right().Write(file, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));
    }

    /// <summary>The one thing that is said of a slip.</summary>
    public static void Gives(Site site, string code, string hint)
    {
        var found = Findings.In(site);
        Assert.True(
            found.Count == 1,
            string.Join('\n', found.Select(d => $"{d.Rule.Code} {d.Place?.File}:{d.Place?.Start?.Line} {d.Message}"))
        );
        Assert.Equal(code, found[0].Rule.Code);
        Assert.Contains(hint, found[0].Hint ?? "", StringComparison.Ordinal);
    }
}
