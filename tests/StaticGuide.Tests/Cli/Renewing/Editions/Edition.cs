using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>What has become of a line.</summary>
internal enum Fate
{
    Same,

    /// <summary>Words of it are other ones.</summary>
    Changed,
    Gone,

    /// <summary>It stands there twice, with two values.</summary>
    Doubled,

    /// <summary>Its numbers are twice as large as anybody would expect.</summary>
    Moved,

    /// <summary>It changed places with the next row.</summary>
    Swapped,

    /// <summary>It stands there as it was.</summary>
    Stale,
}

/// <summary>An edition of a page, made by rule.</summary>
/// <param name="Year">What <c>[y]</c> stands for.</param>
/// <param name="Published">The day the page says it appeared; null where it says none.</param>
/// <param name="Fates">Of each line.</param>
/// <param name="Choice">Which of the other words are taken.</param>
internal sealed partial record Edition(
    IReadOnlyList<PageLine> Lines,
    int Year,
    string? Published,
    IReadOnlyDictionary<string, decimal> Numbers,
    IReadOnlyList<Fate> Fates,
    int Choice
)
{
    private const decimal Twice = 2;

    /// <summary>More than any number of the next edition may be.</summary>
    private const decimal ALittleMore = 1.31m;

    public static Edition First(IReadOnlyList<PageLine> lines) =>
        new(lines, 2024, "2025-08-28", EditionPages.Numbers, [.. lines.Select(_ => Fate.Same)], 0);

    public (string Words, string Others, string Reason) ChangeOf(PageLine line) => line.Changes[Choice % line.Changes.Count];

    /// <summary>What a law that fails shows.</summary>
    public override string ToString() => Html();

    public string Html()
    {
        List<string> texts = [];
        for (var i = 0; i < Lines.Count; i++)
        {
            var html = Lines[i].Html;
            switch (Fates[i])
            {
                case Fate.Changed:
                    var (words, others, _) = ChangeOf(Lines[i]);
                    texts.Add(Text(html.Replace(words, others, StringComparison.Ordinal)));
                    break;
                case Fate.Gone:
                    break;
                case Fate.Doubled:
                    texts.Add(Text(html));
                    texts.Add(Text(html, ALittleMore));
                    break;
                case Fate.Stale:
                    texts.Add(First(Lines).Text(html));
                    break;
                case Fate.Moved:
                    texts.Add(Text(html, Twice));
                    break;
                case Fate.Swapped:
                    texts.Add(Text(Lines[i + 1].Html));
                    texts.Add(Text(html));
                    i++;
                    break;
                default:
                    texts.Add(Text(html));
                    break;
            }
        }
        var day = Published is null ? "" : $"<meta name=\"last-modified\" content=\"{Published}\">";
        return $"<!doctype html><html lang=en><head><title>A page</title>{day}</head><body><h1>A page</h1>\n{string.Join('\n', texts)}\n</body></html>\n";
    }

    /// <summary>A text with the numbers and years of this edition.</summary>
    public string Text(string template, decimal times = 1) =>
        Place()
            .Replace(
                template,
                match =>
                {
                    if (match.Groups[1].Value == "y")
                        return $"{Year + (match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0)}";
                    var number = Scaled(Numbers[match.Groups[1].Value], times);
                    return match.Groups[2].Value switch
                    {
                        "#m" => (number * 1_000_000).ToString("0", CultureInfo.InvariantCulture),
                        "#" => number.ToString(CultureInfo.InvariantCulture),
                        _ => number.ToString(number == decimal.Truncate(number) ? "N0" : "0.0", CultureInfo.InvariantCulture),
                    };
                }
            );

    /// <summary>The number times a factor, with as many decimals, and another one.</summary>
    public static decimal Scaled(decimal number, decimal times)
    {
        if (times == 1)
            return number;
        var step = number == decimal.Truncate(number) ? 1 : 0.1m;
        var scaled = decimal.Round(number * times / step) * step;
        if (scaled == number)
            scaled += step;
        // A decimal that is nought might be left out.
        return step < 1 && scaled == decimal.Truncate(scaled) ? scaled + step : decimal.Round(scaled, step < 1 ? 1 : 0);
    }

    [GeneratedRegex(@"\[([a-z]+)([+-][0-9]+|#m|#)?\]")]
    private static partial Regex Place();
}
