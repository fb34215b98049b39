using static StaticGuide.Tests.Cli.Renewing.Editions.EditionItem;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>Three pages that were never anywhere: of a trade, of what is counted, and of what words mean.</summary>
internal static class EditionPages
{
    public static readonly IReadOnlyList<IReadOnlyList<PageLine>> All = [Trade(), Counts(), Terms()];

    /// <summary>The numbers of the first edition.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Numbers = new Dictionary<string, decimal>
    {
        ["pay"] = 41_230,
        ["all"] = 44_060,
        ["low"] = 35_120,
        ["high"] = 48_760,
        ["held"] = 52_400,
        ["grow"] = 14,
        ["open"] = 6_300,
        ["harbours"] = 44,
        ["rivers"] = 23,
        ["harbourpay"] = 43_910,
        ["riverpay"] = 39_870,
        ["then"] = 52_100,
        ["later"] = 58_700,
        ["riders"] = 12.4m,
        ["fall"] = 8,
        ["points"] = 2.6m,
        ["fare"] = 4.8m,
        ["fareold"] = 4.2m,
        ["boats"] = 740,
        ["quays"] = 1_460,
        ["hours"] = 9,
        ["night"] = 37,
        ["fine"] = 1_250,
        ["crew"] = 640,
    };

    private static IReadOnlyList<PageLine> Trade() =>
        [
            new("<h2>Pay</h2>"),
            new(
                "<p>The median annual wage for keepers was $[pay] in May [y].</p>",
                Statistic(
                    "pay",
                    "[pay#]",
                    "usd-per-year",
                    "as_of: [y]-05",
                    "The median annual wage for keepers was $[pay] in May [y]."
                ) with
                {
                    More = "    review_by: [y+2]-09-30\n",
                }
            )
            {
                Changes = [("median", "average", "words"), ("$[pay]", "€[pay]", "unit"), ("$[pay]", "$[pay#] thousand", "scale")],
            },
            new(
                "<p>In May [y], the median annual wage of all trades was $[all].</p>",
                Statistic("all", "[all#]", "usd-per-year", "as_of: [y]-05", "In May [y], the median annual wage of all trades was $[all].")
            )
            {
                MayBeStale = true,
            },
            new(
                "<p>Half of all keepers earned between $[low] and <b>$[high]</b>.</p>",
                Statistic(
                    "middle",
                    "{min: [low#], max: [high#]}",
                    "usd-per-year",
                    "as_of: [y]-05",
                    "Half of all keepers earned between $[low] and $[high]."
                )
            )
            {
                Changes = [("Half of all", "Most", "words"), ("$[low] and <b>$[high]</b>", "[low] and <b>[high] percent</b>", "unit")],
            },
            new("<h2>Places</h2><p>Keepers worked in these places:</p><table>"),
            new(
                "<tr><td>Harbours of all kinds</td><td>[harbours]%</td></tr>",
                Statistic("harbours", "[harbours#]", "percent", "as_of: [y]-05", "Harbours of all kinds [harbours]%") with
                {
                    MayMoveFar = true,
                }
            ),
            new(
                "<tr><td>Rivers and canals</td><td>[rivers]</td></tr>",
                Statistic("rivers", "[rivers#]", "percent", "as_of: [y]-05", "Rivers and canals [rivers]") with
                {
                    MayMoveFar = true,
                }
            ),
            new("</table><p>These places paid as follows:</p><table>"),
            new(
                "<tr><td>Harbours of all kinds</td><td>$[harbourpay]</td></tr>",
                Statistic("harbourpay", "[harbourpay#]", "usd-per-year", "as_of: [y]-05", "Harbours of all kinds $[harbourpay]")
            ),
            new(
                "<tr><td>Rivers and canals</td><td>$[riverpay]</td></tr>",
                Statistic("riverpay", "[riverpay#]", "usd-per-year", "as_of: [y]-05", "Rivers and canals $[riverpay]")
            ),
            new("</table><h2>Outlook</h2>"),
            new(
                "<p>Employment of keepers is projected to grow [grow] percent from [y] to [y+10], <em>much</em> faster than in other trades.</p>",
                Statistic(
                    "grow",
                    "[grow#]",
                    "percent",
                    "period: [y]/[y+10]",
                    "Employment of keepers is projected to grow [grow] percent from [y] to [y+10], much faster than in other trades."
                ) with
                {
                    More = "    kind: projection\n",
                    MayMoveFar = true,
                }
            )
            {
                Changes =
                [
                    ("<em>much</em> faster", "faster", "words"),
                    ("to grow", "to decline", "sign"),
                    ("[grow] percent", "[grow] percentage points", "unit"),
                    ("to [y+10]", "to [y+5]", "dates"),
                ],
            },
            new(
                "<p>About [open] openings for keepers are projected each year, on average, over the decade.</p>",
                Statistic(
                    "open",
                    "[open#]",
                    "jobs",
                    "period: [y]/[y+10]",
                    "About [open] openings for keepers are projected each year, on average, over the decade."
                ) with
                {
                    More = "    kind: projection\n",
                }
            )
            {
                Changes = [("About", "Nearly", "words"), ("[open] openings", "[open#] million openings", "scale")],
            },
            new("<table><tr><th>Trade</th><th>Jobs, [y]</th><th>Jobs, [y+10]</th></tr>"),
            new(
                "<tr><th>Keepers</th><td>[then]</td><td>[later]</td></tr>",
                Cell("then", "[then#]", "jobs", "as_of: [y]", "Keepers", "Jobs, [y]", "[then]"),
                Cell("later", "[later#]", "jobs", "period: [y]/[y+10]", "Keepers", "Jobs, [y+10]", "[later]") with
                {
                    // Which of two columns that only their years tell apart is told by what else the edition says.
                    IsDated = false,
                    More = "    kind: projection\n",
                }
            ),
            new("<tr><th>Pilots</th><td>1,100</td><td>1,200</td></tr></table>"),
        ];

    private static IReadOnlyList<PageLine> Counts() =>
        [
            new("<h2>Ferries</h2>"),
            new(
                "<p>Ferries carried [riders] million people in [y].</p>",
                Statistic("riders", "[riders#m]", "people", "as_of: [y]", "Ferries carried [riders] million people in [y].")
            )
            {
                Changes = [("million", "thousand", "scale"), ("carried", "were boarded by", "words")],
            },
            new(
                "<p>The number of boats is projected to decline [fall] percent from [y] to [y+5].</p>",
                Statistic(
                    "fall",
                    "-[fall#]",
                    "percent",
                    "period: [y]/[y+5]",
                    "The number of boats is projected to decline [fall] percent from [y] to [y+5]."
                ) with
                {
                    More = "    kind: projection\n",
                    MayMoveFar = true,
                }
            )
            {
                Changes = [("decline", "grow", "sign"), ("[fall] percent", "[fall] percentage points", "unit")],
            },
            new(
                "<p>The share of ferries in all travel rose by [points] percentage points in [y].</p>",
                Statistic(
                    "points",
                    "[points#]",
                    "percentage-points",
                    "as_of: [y]",
                    "The share of ferries in all travel rose by [points] percentage points in [y]."
                ) with
                {
                    MayMoveFar = true,
                }
            )
            {
                Changes = [("percentage points", "percent", "unit"), ("rose", "fell", "sign")],
            },
            new(
                "<p>A crossing cost $[fare] in June [y], up from $[fareold] in June [y-1].</p>",
                Statistic(
                    "fare",
                    "[fare#]",
                    "usd",
                    "as_of: [y]-06",
                    "A crossing cost $[fare] in June [y], up from $[fareold] in June [y-1]."
                )
            )
            {
                Changes = [("June [y-1]", "June [y-4]", "dates"), ("up from", "down from", "sign"), ("A crossing", "A return", "words")],
            },
            new(
                "<p>More than [boats] boats and [quays] quays were in use in [y].</p>",
                Statistic(
                    "boats",
                    "{more_than: [boats#]}",
                    "jobs",
                    "as_of: [y]",
                    "More than [boats] boats and [quays] quays were in use in [y]."
                ),
                Statistic("quays", "[quays#]", "jobs", "as_of: [y]", "More than [boats] boats and [quays] quays were in use in [y].")
            )
            {
                Changes = [("in use", "counted", "words")],
            },
        ];

    private static IReadOnlyList<PageLine> Terms() =>
        [
            new("<h2>Terms</h2><dl>"),
            new(
                "<dt>Bollard</dt><dd>A bollard is a post that ships are tied to.</dd>",
                Passage("bollard", "A bollard is a post that ships are tied to.")
            )
            {
                Changes = [("ships are", "a ship is", "words")],
            },
            new(
                "<dt>Watch</dt><dd>A watch is a span of [hours] hours at most.</dd>",
                Passage("watch", "A watch is a span of [hours] hours at most.")
            )
            {
                Changes = [("at most", "at least", "words")],
            },
            new(
                "<dt>Night watch</dt><dd>Of all watches, [night] percent were at night in [y].</dd>",
                Passage("night", "Of all watches, [night] percent were at night in [y].", "as_of: [y]") with
                {
                    MayMoveFar = true,
                }
            )
            {
                Changes = [("percent", "percentage points", "unit"), ("Of all watches", "Of these watches", "words")],
            },
            new("</dl>"),
            new("<p>Who leaves a watch early pays $[fine] or more.</p>", Passage("fine", "Who leaves a watch early pays $[fine] or more."))
            {
                Changes = [("$[fine]", "€[fine]", "unit"), ("or more", "or less", "sign")],
            },
            new(
                "<p>Crews of all ships had [crew] members in [y].</p>",
                Statistic("crew", "[crew#]", "people", "as_of: [y]", "Crews of all ships had [crew] members in [y].")
            )
            {
                Changes = [("all ships", "large ships", "words")],
            },
        ];
}
