using CsCheck;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using StaticGuide.Urls;
using StaticGuide.Verification.Citing;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Verification.Citing;

/// <summary>What is printed is read back as it was.</summary>
public sealed class EntryWriterTests
{
    private static readonly string[] Odd =
    [
        "null",
        "~",
        "true",
        "No",
        "2024-05-01",
        "12",
        "---",
        "a: b",
        "a #b",
        "- a",
        "…",
        "=",
        "<<",
        "0x1F",
        ".nan",
        "\u200Fa",
        "a\u200Db",
        "\U0001F4B5",
        "e\u0301",
    ];

    private static readonly string[] Starts =
    [
        "https://a.test/",
        "http://www.a_b.test:8080/x",
        "https://xn--bcher-kva.test/?",
        "https://[2001:db8::1]/",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char["aA1 :#-?{}[],&*!|>'\"%@`\\~\t\n\u0085\u2028\uFEFF\u200E\u202Eé–"], 1, 12],
            Gen.Int[0, Odd.Length - 1].Select(i => Odd[i])
        )
        .Select(t => CleanText.Of(t) is { } text && text.Any(char.IsLetterOrDigit) ? text : "x");

    /// <summary>The first day that is read as one: earlier years are slips.</summary>
    private static readonly int FirstDay = new DateOnly(1000, 1, 1).DayNumber;

    private static readonly Gen<SourceName> Names = Gen.OneOf(
        Texts.Select(t => new SourceName { Literal = t }),
        Gen.Select(Texts, Texts, (f, g) => new SourceName { Family = f, Given = g })
    );

    [Fact]
    public void Reading_undoes_writing() =>
        Gen.Select(Texts, Texts, Texts, Names.List[0, 3], Gen.Int[FirstDay, 3_000_000])
            .Holds(
                (title, container, publisher, authors, day) =>
                {
                    var entry = new CitedEntry
                    {
                        Id = "a-1",
                        Type = "report",
                        Title = title,
                        Container = container,
                        Publisher = publisher,
                        Authors = authors,
                        Url = "https://a.test/b?c=1:2",
                        Doi = "10.1000/a#b",
                        Volume = title,
                        Published = EdtfDate.Of(DateOnly.FromDayNumber(day)),
                        Accessed = DateOnly.FromDayNumber(day),
                        Language = "no",
                    };
                    var source = Read(EntryWriter.Write(entry));
                    Assert.Equal(
                        (title, container, publisher, title, "no", entry.Url, entry.Doi),
                        (source.Title, source.Container, source.Publisher, source.Volume, source.Language, source.Url, source.Doi)
                    );
                    Assert.Equal(authors, source.Authors);
                    Assert.Equal((entry.Published, (DateOnly?)entry.Accessed), (source.Published, source.Accessed));
                }
            );

    /// <summary>Whatever address a browser can open, the guide takes it as it is printed.</summary>
    [Fact]
    public void Every_address_can_be_read_back() =>
        Gen.Select(
                Gen.Int[0, Starts.Length - 1].Select(i => Starts[i]),
                Gen.String[Gen.Char["aA1.-_~:/?#[]@!$&'()*+,;=%|^`{}\\\"<> \té\u200F"], 0, 12]
            )
            .Where((start, rest) => WebUrlParser.Parse(start + rest) is UrlParse.Parsed)
            .Holds(
                (start, rest) =>
                {
                    var address = CitedAddress.Of(((UrlParse.Parsed)WebUrlParser.Parse(start + rest)).Url, null).Url;
                    Assert.Equal(
                        address,
                        Read(
                            EntryWriter.Write(
                                new CitedEntry
                                {
                                    Id = "a",
                                    Type = "webpage",
                                    Title = "A",
                                    Publisher = "B",
                                    Url = address,
                                    Accessed = new DateOnly(2026, 6, 1),
                                }
                            )
                        ).Url
                    );
                }
            );

    private static Source Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText("a.yml", yaml);
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(text, diagnostics));
        var list = Assert.IsType<YamlSequence>(root.Find("sources")!.Value);
        var source = SourceEntryReader.Read(
            new KeyReader(text, Assert.IsType<YamlMapping>(Assert.Single(list.Items)), "this source", diagnostics)
        );
        // Letters put together at random may look like markup.
        Assert.Equal(0, diagnostics.Errors);
        return source!;
    }
}
