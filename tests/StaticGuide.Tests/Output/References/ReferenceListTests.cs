using System.Text;
using CsCheck;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;
using StaticGuide.Output.References;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output.References;

/// <summary>The references as CSL-JSON: valid, the same every time, and readable as the bibliography they are.</summary>
public sealed class ReferenceListTests
{
    /// <summary>Words of any script, without CSL's markup and without spaces that would be folded.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Char['a', 'z'],
            Gen.Char['À', 'ž'],
            Gen.Const('"'),
            Gen.Const('\\'),
            Gen.Const('&'),
            Gen.Const('/'),
            Gen.Const('一')
        )
        .Array[1, 12]
        .Select(c => new string(c));

    private static readonly Gen<string?> MaybeText = Gen.Select(Gen.Bool, Text).Select((there, text) => there ? text : null);

    private static readonly Gen<SourceName> Names = Gen.Select(Gen.Bool, Text, MaybeText, MaybeText)
        .Select(
            (isPerson, name, given, particle) =>
                isPerson
                    ? new SourceName
                    {
                        Family = name,
                        Given = given,
                        NonDroppingParticle = particle,
                        Suffix = given,
                    }
                    : new SourceName { Literal = name, IsInstitution = true }
        );

    private static readonly Gen<EdtfDate?> Dates = Gen.Select(Gen.Int[1000, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3])
        .Select(
            (year, month, day, precision) =>
                precision == 0 ? (EdtfDate?)null : new EdtfDate(year, precision > 1 ? month : null, precision > 2 ? day : null)
        );

    private static readonly Gen<Source> Sources = Gen.Select(
            Gen.Select(
                Text,
                Gen.Int[0, CslTypes.All.Count - 1].Select(i => CslTypes.All.Order(StringComparer.Ordinal).ElementAt(i)),
                Text,
                Names.Array[0, 3],
                Names.Array[0, 2]
            ),
            MaybeText.Array[14],
            Gen.Select(Dates, Gen.Bool, Gen.Date, Gen.Int[0, 400], Gen.Bool)
        )
        .Select(
            (what, texts, dates) =>
                new Source
                {
                    Id = what.Item1,
                    Place = new Place("content/evidence/a.yml"),
                    Type = what.Item2,
                    KeptTitle = new PackedText(what.Item3),
                    Authors = what.Item4,
                    Editors = what.Item5,
                    Publisher = texts[0] ?? "Press",
                    Container = texts[1],
                    ContainerShort = texts[2],
                    Authority = texts[3],
                    Event = texts[4],
                    EventPlace = texts[5],
                    Genre = texts[6],
                    Edition = texts[7],
                    Volume = texts[8],
                    Issue = texts[9],
                    Page = texts[10],
                    Number = texts[11],
                    Section = texts[12],
                    Version = texts[13],
                    KeptUrl = new PackedText("https://data.example.org/?a=1&b=2"),
                    Doi = dates.Item5 ? "10.5555/a<b>c" : null,
                    Published = dates.Item1,
                    IsCirca = dates.Item1 is not null && dates.Item2,
                    Accessed = dates.Item2 ? DateOnly.FromDateTime(dates.Item3) : null,
                    UpdatePeriodDays = dates.Item5 ? dates.Item4 : null,
                    ArchiveUrl = dates.Item2 ? "https://web.archive.org/web/2026/https://data.example.org/" : null,
                    ArchiveDate = dates.Item2 ? new DateOnly(2026, 1, 15) : null,
                }
        );

    private static readonly Gen<Source[]> Lists = Sources.Array[0, 6].Select(all => all.DistinctBy(s => s.Id).ToArray());

    [Fact]
    public void It_keeps_to_the_schema() => Lists.Holds(sources => CslSchema.Holds(Written(sources)));

    [Fact]
    public void What_is_written_comes_back_as_it_was() =>
        Lists.Holds(sources =>
        {
            var file = Written(sources);
            var read = Bibliography.Read(file);
            Assert.Empty(read.Incomplete);
            Assert.Equal(file, Written(read.Sources));
            foreach (var (before, after) in sources.OrderBy(s => s.Id, StringComparer.Ordinal).Zip(read.Sources))
            {
                Assert.Equal(
                    (
                        before.Title,
                        before.Publisher,
                        before.Container,
                        before.Page,
                        before.Doi,
                        before.Published,
                        before.IsCirca,
                        before.Accessed
                    ),
                    (after.Title, after.Publisher, after.Container, after.Page, after.Doi, after.Published, after.IsCirca, after.Accessed)
                );
                Assert.Equal(
                    (before.UpdatePeriodDays, before.ArchiveUrl, before.ArchiveDate, before.ReviewBy),
                    (after.UpdatePeriodDays, after.ArchiveUrl, after.ArchiveDate, after.ReviewBy)
                );
                Assert.Equal(before.Authors, after.Authors);
                Assert.Equal(before.Editors, after.Editors);
            }
        });

    [Fact]
    public void The_order_in_which_sources_come_does_not_matter() =>
        Gen.Select(Lists, Gen.Int).Holds((sources, seed) => Assert.Equal(Written(sources), Written(Shuffled(sources, seed))));

    [Fact]
    public void One_id_of_two_pages_is_two_sources_unless_they_are_the_same()
    {
        var source = new Source
        {
            Id = "own",
            Place = new Place("content/a.md"),
            Type = "webpage",
            KeptTitle = new PackedText("A"),
            Publisher = "P",
            KeptUrl = new PackedText("https://a.example.org/"),
        };
        var file = Written([
            source with
            {
                Place = new Place("content/roles/c.md"),
                KeptTitle = new PackedText("C"),
            },
            source with
            {
                Place = new Place("content/b.md"),
            },
            source,
        ]);
        CslSchema.Holds(file);
        Assert.Equal(["own", "own-roles-c"], Bibliography.Read(file).Sources.Select(s => s.Id));
    }

    [Fact]
    public void Half_a_character_does_not_stop_it()
    {
        var source = new Source
        {
            Id = "a",
            Place = new Place("content/a.md"),
            Type = "webpage",
            KeptTitle = new PackedText("Half \uD83D"),
            Publisher = "P",
            KeptUrl = new PackedText("https://a.example.org/"),
        };
        Assert.Contains("Half", Written([source]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_cited_is_an_empty_list() => Assert.Equal("[\n]\n", Written([]));

    private static string Written(IEnumerable<Source> sources)
    {
        var list = new ReferenceList();
        return Encoding.UTF8.GetString(list.Of(sources, []));
    }

    private static IEnumerable<Source> Shuffled(Source[] sources, int seed) => sources.OrderBy(s => HashCode.Combine(seed, s.Id, s.Title));
}
