using System.Text;
using CsCheck;
using StaticGuide.Building;
using StaticGuide.Cli.Renewing;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// Whatever the YAML looks like: renewed once is renewed twice, all that was taken is found, and nothing else has changed.
/// </summary>
public sealed class RenewLawTests
{
    private const string Head =
        "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, accessed: 2026-02-28}\nstatistics:\n";

    private static readonly DateOnly Today = new(2026, 6, 1);

    /// <summary>How a sentence may be written.</summary>
    private static readonly Gen<Func<string, string>> Scalar = Pick.Of<Func<string, string>>(
        q => q,
        q => $"\"{q}\"",
        q => $"'{q}'",
        q => $"\n      {q}",
        q => $"|\n      {q}",
        q => $"|-\n      {q}\n",
        q => $">-\n      {q.Replace(" for ", "\n      for ", StringComparison.Ordinal)}",
        q => $">2-\n        {q}",
        q => $"\"{q.Replace(" for ", "\n      for ", StringComparison.Ordinal)}\"",
        q => $"{q.Replace(" in ", "\n      in ", StringComparison.Ordinal)}",
        q => $"\"“{q}”\"",
        q => $"\"{q.Replace(" ", "\\u0020", StringComparison.Ordinal)}\"",
        q => $"\"{q.Replace(" for ", "\\x20for\\\n      \\ ", StringComparison.Ordinal)}\""
    );

    private static readonly Gen<string> Value = Pick.Of(
        "44200",
        "{less_than: 44200}",
        "{min: 44200, max: 44900}",
        "\n      44200",
        "\n      more_than: 44200"
    );

    private static readonly Gen<string> Date = Pick.Of("2024-05", "'2024-05'", "\"2024-05\"", "\n      2024-05");

    private static readonly Gen<string[]> Order = Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5, 6, 7 })
        .Select(o => o.Select(i => $"{i}").ToArray());

    [Fact]
    public void A_renewal_is_whole_and_changes_nothing_else() =>
        Gen.Select(
                Gen.Select(Scalar, Value, Date),
                Order,
                Gen.Select(Pick.Of("\n", "\r\n"), Gen.Bool, Gen.Bool, Pick.Of("", "  # 44,200 in May 2024", "\n    # as_of: 2024-05\n")),
                Gen.Select(Gen.Bool, Gen.Int[39_000, 43_000])
            )
            .Holds(
                (how, order, file, page) =>
                {
                    var (scalar, value, date) = how;
                    var (newline, isPage, hasMark, comment) = file;
                    var (isFlow, number) = page;
                    var isRange = value.Contains("min", StringComparison.Ordinal);
                    var sentence = isRange
                        ? "Half of the wages for clerks lay between $44,200 and $44,900 in May 2024."
                        : $"The {(value.Contains("less", StringComparison.Ordinal) ? "wage was less than" : "wage for clerks was more than")} $44,200 in May 2024.";
                    if (!value.Contains('{') && !value.Contains("more", StringComparison.Ordinal))
                        sentence = "The median annual wage for clerks was $44,200 in May 2024.";
                    string[] keys =
                    [
                        "label: Wage, once 44200",
                        $"value: {value}",
                        "unit: usd-per-year",
                        $"as_of: {date}",
                        "source: bureau",
                        $"quote: {scalar(sentence)}",
                        "review_by: 2026-08-28",
                        "locator: {label: 44200 in 2024}",
                    ];
                    var entry = isFlow
                        ? $"  - {{id: wage, label: \"Wage, once 44200\", value: {(value.Contains('\n') ? "44200" : value)}, unit: usd-per-year, as_of: {date.Trim()}, source: bureau, quote: \"{sentence}\"}}\n"
                        : "  - id: wage\n"
                            + string.Concat(
                                order.Select(i =>
                                    $"    {keys[int.Parse(i, System.Globalization.CultureInfo.InvariantCulture)]}{(i == "2" ? comment : "")}\n"
                                )
                            );
                    if (isFlow && value.Contains("more", StringComparison.Ordinal))
                        return;
                    var yaml = (Head + entry + "# 44,200 in May 2024\n").Replace("\n\n", "\n", StringComparison.Ordinal);
                    var text = (
                        isPage ? $"---\ntitle: Pay\n{yaml}---\n:stat[wage] of $44,200 in May 2024 [@bureau]\n" : yaml
                    ).ReplaceLineEndings(newline);
                    var bytes = hasMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
                    var path = isPage ? "content/pay.md" : "content/evidence/clerks.yml";
                    using var site = Site.Small().Write(path, bytes);
                    var (now, high) = ($"{number:N0}", $"{number + 700:N0}");
                    var next = sentence
                        .Replace("44,200", now, StringComparison.Ordinal)
                        .Replace("44,900", high, StringComparison.Ordinal)
                        .Replace("2024", "2025", StringComparison.Ordinal);
                    var body = Encoding.UTF8.GetBytes($"<!doctype html><title>Clerks</title><p>{next}</p>");
                    var result = Renew(site, body);
                    Assert.True(result.Taken.Count == 1, $"{string.Join(", ", result.Left.Select(l => $"{l.Reason} {l.Detail}"))}\n{text}");
                    var after = File.ReadAllBytes(site.At(path));
                    // Once is twice, and what was taken is found.
                    Assert.Empty(Renew(site, body).Files);
                    Assert.Equal(after, File.ReadAllBytes(site.At(path)));
                    Assert.All(Looks(Read(site), body).SelectMany(l => l.Check.Quotes), q => Assert.Equal(QuoteVerdict.Found, q.Verdict));
                    // Undone, it is the file that was.
                    var undone = Undone(Encoding.UTF8.GetString(after), newline, now, high, $"{number}", $"{number + 700}");
                    Assert.Equal(Encoding.UTF8.GetString(bytes), undone);
                },
                iter: 100
            );

    private static string Undone(string after, string newline, string now, string high, string number, string highNumber)
    {
        var start = after.IndexOf("previous:", StringComparison.Ordinal);
        var end = after.IndexOf('}', after.IndexOf("quote:", start, StringComparison.Ordinal)) + 1;
        if (after[end..].StartsWith("], ", StringComparison.Ordinal))
            end += 3;
        else
            start = after.LastIndexOf(newline, start, StringComparison.Ordinal);
        return (after[..start] + after[end..])
            .Replace(now, "44,200", StringComparison.Ordinal)
            .Replace(high, "44,900", StringComparison.Ordinal)
            .Replace($" {number}", " 44200", StringComparison.Ordinal)
            .Replace($" {highNumber}", " 44900", StringComparison.Ordinal)
            .Replace("accessed: 2026-06-01", "accessed: 2026-02-28", StringComparison.Ordinal)
            .Replace("review_by: 2027-08-28", "review_by: 2026-08-28", StringComparison.Ordinal)
            .Replace("May 2025", "May 2024", StringComparison.Ordinal)
            .Replace("May\\u00202025", "May\\u00202024", StringComparison.Ordinal)
            .Replace("2025-05", "2024-05", StringComparison.Ordinal);
    }

    private static RenewResult Renew(Site site, byte[] body)
    {
        var tree = new DiskTree(site.Root);
        var reading = Read(site);
        var renewal = new Renewal(site.Root, tree, new PageSelection(Today, true, true), writes: true, new DiagnosticBag());
        renewal.Remember(reading);
        renewal.Apply(reading, Looks(reading, body));
        return renewal.Result;
    }

    private static SiteReading Read(Site site) =>
        SiteReading.Of(new DiskTree(site.Root), null, new PageSelection(Today, true, true), new DiagnosticBag())!;

    private static IReadOnlyList<Look> Looks(SiteReading site, byte[] body) =>
        [
            .. VerifyPlan
                .All(site.Evidence)
                .Select(t => t with { Renews = true })
                .Select(t => new Look(t, SourceLook.AtSaved(t, body, Today))),
        ];
}
