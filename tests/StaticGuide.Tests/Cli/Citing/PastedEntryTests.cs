using System.Net;
using System.Text;
using System.Text.Json;
using StaticGuide.Tests.Support;
using StaticGuide.Urls;
using StaticGuide.Verification.Citing;

namespace StaticGuide.Tests.Cli.Citing;

/// <summary>Entries are pasted into a page's front matter as they are, whatever a page is called.</summary>
public sealed class PastedEntryTests
{
    private static readonly string[] Titles =
    [
        "Pay: what clerks earn",
        "Pay:",
        ": pay",
        "He said \"pay\"",
        "It's pay",
        "'pay'",
        "Pay #1",
        "#pay",
        "@pay",
        "- pay",
        "-",
        "--- pay",
        "---",
        "* pay",
        "*pay*",
        "&pay",
        "!pay",
        "%pay",
        "`pay`",
        "|",
        "> pay",
        "? pay",
        "[pay]",
        "{pay: 1}",
        "{{ pay }}",
        "pay, {more}",
        "pay\\no",
        "C:\\pay\\new",
        "yes",
        "No",
        "ON",
        "true",
        "null",
        "~",
        "NULL",
        "42",
        "-1",
        "1e5",
        "0x1F",
        "1_000",
        ".5",
        ".inf",
        ".nan",
        "12:30",
        "2024-05-01",
        "2024",
        "=",
        "<<",
        "Pay 💵 of 👩\u200D⚕️",
        "أجور الموظفين",
        "שכר \u200F(2024)",
        "\u200Epay",
        "pay\u0001day",
        "pay\u0007",
        "pay\tday",
        "pay\nday",
        "pay\u2028day",
        "pay\u0085day",
        "\uFEFFpay",
        "Naïve café",
        "給料",
        "<b>pay</b> & \"more\"",
        "x < y > z",
        "[@pay]",
        ":stat[pay]",
        "…",
        "Zoë’s pay – a “study”",
        new string('x', 3000),
        string.Concat(Enumerable.Repeat("long: words, ", 200)),
    ];

    [Fact]
    public void Every_title_can_be_pasted_and_is_read_back()
    {
        using var site = Site.Small();
        HashSet<string> ids = [];
        Dictionary<string, string> titles = new(StringComparer.Ordinal);
        var pasted = new StringBuilder();
        foreach (var (index, title) in Titles.Index())
        {
            // Each time as title, name of a site and author, in tags and in JSON.
            var html =
                index % 2 == 0
                    ? $"<title>x</title><meta name=citation_title content=\"{WebUtility.HtmlEncode(title)}\"><meta name=author "
                        + $"content=\"{WebUtility.HtmlEncode(title)}\"><meta property=og:site_name "
                        + $"content=\"{WebUtility.HtmlEncode(title)}, the site\">"
                    : $"<script type=application/ld+json>{{\"@type\":\"Report\",\"name\":{JsonSerializer.Serialize(title)},\"publisher\":\"Bureau\",\"author\":{{\"familyName\":{JsonSerializer.Serialize(title)},\"givenName\":{JsonSerializer.Serialize(title)}}}}}</script>";
            var entry = EntryMaker.Make(
                PageMetadataReader.Read(html),
                Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse($"https://a.test/{index}?a=1,2|3&b='x'")).Url,
                new DateOnly(2026, 6, 1),
                null
            );
            entry = entry with
            {
                Id = CitedId.Unused(entry.Id, ids),
                Title = entry.Title ?? "missing",
                Publisher = entry.Publisher ?? "Bureau",
            };
            ids.Add(entry.Id);
            titles.Add(entry.Id, entry.Title);
            Assert.Equal(CitedTitle.Plain(title), entry.Title);
            pasted.Append(EntryWriter.Write(entry)["sources:\n".Length..]);
        }
        site.Write("content/a.md", $"---\ntitle: A\nsources:\n{pasted}---\n\n{string.Concat(ids.Select(id => $"Words. [@{id}]\n\n"))}");

        // Some of them look like marks of ours, which readers would see as they stand.
        Assert.Equal(["SG1142"], Generator.Check(site).Codes.Distinct());
        var listed = JsonDocument.Parse(Generator.Run(site.Root, ["list", "sources", "--format", "json"]).Output).RootElement;
        Assert.Equal(
            titles.OrderBy(t => t.Key, StringComparer.Ordinal),
            listed
                .GetProperty("items")
                .EnumerateArray()
                .Select(s => KeyValuePair.Create(s.GetProperty("id").GetString()!, s.GetProperty("title").GetString()!))
        );
    }
}
