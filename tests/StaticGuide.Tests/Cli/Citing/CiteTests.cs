using System.Text.Json;
using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.Citing.Pdf;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Citing;

/// <summary><c>cite</c> as people use it: the real program, and real sockets on loopback.</summary>
public sealed class CiteTests : IAsyncLifetime
{
    private const string Html =
        "<!doctype html><html lang=en><title>Clerks | Bureau</title><meta property=og:site_name content=Bureau><meta name=date "
        + "content=2025-08-28><p>Half of all clerks earned more than $44,200 in May 2024.</p></html>";

    private const string Entry =
        "sources:\n  - id: a-clerks\n    type: webpage\n    title: Clerks\n    publisher: Bureau\n    url: http://a.test/clerks\n    "
        + "published: 2025-08-28\n    accessed: 2026-06-01\n";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_page_on_the_network_becomes_an_entry_that_builds()
    {
        using var site = Site.Small();
        server.Play("a.test/clerks?utm_source=x", Answers.Page(Html));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks?utm_source=x", "--connect-to", server.ConnectTo]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Error, run.Output == Entry ? "" : run.Output));
        Assert.StartsWith("staticguide/", server.Requests[^1].Header("User-Agent"), StringComparison.Ordinal);
        site.Write("content/evidence/a.yml", run.Output).Write("content/a.md", "---\ntitle: A\n---\n\nThey earn it. [@a-clerks]\n");
        Generator.Check(site).FailedWith(0);
    }

    [Fact]
    public void A_saved_copy_needs_no_network()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html);
        var run = Generator.Run(
            site.Root,
            ["cite", "http://a.test/clerks", "--saved", "page.html", "--fetched", "2026-02-28", "--id", "mine"]
        );
        run.Succeeded();
        Assert.Equal(
            Entry
                .Replace("a-clerks", "mine", StringComparison.Ordinal)
                .Replace("2026-06-01", "2026-02-28\n    language: en", StringComparison.Ordinal),
            run.Output
        );
    }

    [Fact]
    public void What_the_page_does_not_tell_is_asked_for()
    {
        using var site = Site.Empty();
        site.Write("page.html", "<title>Clerks</title>");
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html"]);
        run.Succeeded();
        Assert.Contains("    # publisher: …\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning: the page does not tell its publisher", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_managers_get_json()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html);
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html", "--format", "json"]);
        run.Succeeded();
        var item = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal(
            ("Clerks", "Bureau", "http://a.test/clerks"),
            (item.GetProperty("title").GetString(), item.GetProperty("publisher").GetString(), item.GetProperty("URL").GetString())
        );
    }

    [Fact]
    public void A_PDF_becomes_an_entry_that_builds()
    {
        using var site = Site.Small();
        var pdf = new PdfFile
        {
            Info = "/Title (Wages: a table) /Author (Bureau) /CreationDate (D:20250501103000Z)",
            Catalog = "/Lang (en)",
        };
        server.Play("a.test/wages.pdf", Answers.Bytes(pdf.ToBytes(), "application/octet-stream"));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/wages.pdf", "--connect-to", server.ConnectTo]);
        Assert.Equal(
            (
                0,
                "sources:\n  - id: a-wages-a-table\n    type: document\n    title: \"Wages: a table\"\n    author: Bureau\n    url: "
                    + "http://a.test/wages.pdf\n    published: 2025-05-01\n    accessed: 2026-06-01\n"
            ),
            (run.ExitCode, run.Output)
        );
        Assert.Equal("note: `published` is the day on which the file was made; see whether the document names another\n", run.Error);
        site.Write("content/evidence/a.yml", run.Output).Write("content/a.md", "---\ntitle: A\n---\n\nThey earn it. [@a-wages-a-table]\n");
        Generator.Check(site).FailedWith(0);
    }

    [Fact]
    public void The_id_is_one_that_the_site_has_not()
    {
        using var site = Site.Small();
        site.Write("page.html", Html);
        site.Write("content/evidence/a.yml", "sources:\n  - {id: a-clerks, title: A, publisher: B, url: 'https://a.test/other'}\n");
        site.Write(
            "content/draft.md",
            "---\ntitle: A\ndraft: true\nsources:\n  - {id: a-clerks-2, title: A, publisher: B, url: 'https://a.test/third'}\n---\n"
        );
        var run = Cite(site);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("sources:\n  - id: a-clerks-3\n", run.Output, StringComparison.Ordinal);

        run = Cite(site, "--id", "a-clerks");
        run.Succeeded();
        Assert.StartsWith("sources:\n  - id: a-clerks\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("warning: the id `a-clerks` is taken (content/evidence/a.yml:2); leave out --id for one that is not\n", run.Error);
    }

    [Fact]
    public void A_source_of_the_site_is_recognised()
    {
        using var site = Site.Small();
        site.Write("page.html", Html);
        site.Write(
            "content/pay.md",
            "---\ntitle: A\nsources:\n  - id: mine\n    title: A\n    publisher: B\n    url: https://A.test:443/clerks#pay\n---\n"
        );
        var run = Cite(site);
        run.Succeeded();
        Assert.StartsWith("sources:\n  - id: a-clerks\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("warning: this is already the source `mine` (content/pay.md:4); cite that one\n", run.Error);
    }

    [Fact]
    public void A_site_that_cannot_be_read_is_no_hindrance()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html).Write("content/site.yml", "- no settings\n");
        var run = Cite(site);
        Assert.Equal((0, Entry + "    language: en\n"), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "warning: content/site.yml cannot be read",
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_not_taken_is_said()
    {
        using var site = Site.Small();
        site.Write(
            "page.html",
            Html.Replace("</title>", "</title><link rel=canonical href=https://b.test/clerks>", StringComparison.Ordinal)
        );
        var run = Cite(site);
        Assert.Equal(
            (
                0,
                Entry,
                "note: the page calls its address https://b.test/clerks, which is not taken: it is on another host; cite that one if it is "
                    + "the original\n"
            ),
            (run.ExitCode, run.Output, run.Error)
        );
    }

    [Fact]
    public void A_DOI_that_was_asked_for_is_kept()
    {
        using var site = Site.Small();
        site.Write("page.html", Html);
        var run = Generator.Run(site.Root, ["cite", "https://doi.org/10.1000/182", "--saved", "page.html"]);
        run.Succeeded();
        Assert.Contains("    url: https://doi.org/10.1000/182\n    doi: \"10.1000/182\"\n", run.Output, StringComparison.Ordinal);
        site.Write("content/evidence/a.yml", "sources:\n  - {id: mine, title: A, publisher: B, doi: 10.1000/182}\n");
        Assert.Contains(
            "already the source `mine` (content/evidence/a.yml:2)",
            Generator.Run(site.Root, ["cite", "https://doi.org/10.1000/182", "--saved", "page.html"]).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_out_of_reach_may_be_tried_again()
    {
        using var site = Site.Small();
        server.Play("a.test/clerks", Answers.Bytes([1, 2, 3], "text/html", "Content-Encoding: gzip\r\n"));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--format", "json", "--connect-to", server.ConnectTo]);
        Assert.Equal(
            (
                3,
                "",
                "error: http://a.test/clerks is out of reach: its answer cannot be unpacked; try again later, or save it in a browser and "
                    + "name the copy with --saved\n"
            ),
            (run.ExitCode, run.Output, run.Error)
        );
    }

    [Theory]
    [InlineData("http://127.0.0.1/clerks", "is unsafe: it is in a private or local network; cite an address that every reader can open")]
    [InlineData("http://192.168.0.1/clerks", "is unsafe: it is in a private or local network")]
    [InlineData("http://a.test:25/clerks", "is unsafe: its port is that of another protocol")]
    public void Nobody_connects_to_what_no_reader_can_open(string address, string expected)
    {
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["cite", address, "--format", "json"]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder", "this is a folder; name the file in it")]
    [InlineData("missing.html", "there is no such file")]
    [InlineData("empty.html", "there is nothing in it; save the page again")]
    [InlineData("blank.html", "there is nothing in it; save the page again")]
    [InlineData("page.mhtml", "it is an archive of a page with all it shows (MHTML or webarchive); save the page again, as HTML alone")]
    [InlineData(
        "page.webarchive",
        "it is an archive of a page with all it shows (MHTML or webarchive); save the page again, as HTML alone"
    )]
    [InlineData("screen.png", "it is neither HTML nor PDF nor text; save the page as HTML, or print it into a PDF")]
    [InlineData("/dev/null", "this is a pipe, a socket or a device, not a file")]
    public void A_copy_that_cannot_be_read_is_wrong_usage(string file, string expected)
    {
        using var site = Site.Empty();
        site.Write("empty.html", "")
            .Write("blank.html", " \r\n\0")
            .Write("folder/page.html", Html)
            .Write(
                "page.mhtml",
                $"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n{Html}"
            )
            .Write("page.webarchive", "bplist00\u0001\u0002_WebMainResource" + Html)
            .Write("screen.png", Site.Pixel);
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", file]);
        Assert.Equal((2, "", $"error: --saved {file}: {expected}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_copy_may_be_saved_in_any_form_of_Unicode(string encoding)
    {
        using var site = Site.Empty();
        var form = System.Text.Encoding.GetEncoding(encoding);
        site.Write(
            "page.html",
            [.. form.GetPreamble(), .. form.GetBytes("<!DOCTYPE html><title>Café</title><p>Half of the clerks earn 30 or more.")]
        );
        var run = Generator.Run(
            site.Root,
            ["cite", "http://a.test/clerks", "--saved", "page.html", "--quote", "Half of the clerks earn 30 or more."]
        );
        run.Succeeded();
        Assert.Contains("title: Café", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("403 Forbidden", "is blocked: it answers with status 403; save it in a browser and name the copy with --saved")]
    [InlineData(
        "404 Not Found",
        "is dead: it answers with status 404; look in a browser whether the address is right, and where the page is now"
    )]
    public void What_cannot_be_read_is_one_line(string status, string expected)
    {
        using var site = Site.Small();
        server.Play("a.test/clerks", Answers.Status(status));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--connect-to", server.ConnectTo]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/hosts")]
    [InlineData("javascript:void(0)")]
    [InlineData("clerks")]
    [InlineData("https://ada:secret@a.test/")]
    [InlineData("http://a.test/", "--fetched", "2026-02-28")]
    [InlineData("http://a.test/", "--saved", "missing.html")]
    [InlineData("http://a.test/", "--id", "No Id")]
    public void What_makes_no_sense_is_wrong_usage(params string[] arguments)
    {
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["cite", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    private static Run Cite(Site site, params string[] arguments) =>
        Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html", .. arguments]);
}
