using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Language;

/// <summary>Lists from A to Z, as readers of a language look names up (CLDR, common/collation).</summary>
public sealed class AlphabeticalOrderTests
{
    [Theory]
    [InlineData("de", "Apfel Ärger Azubi Obst Öl Ost Straße Strand Übung Uhr Zoo")]
    [InlineData("en", "Éclaircie Eclair Lab Łąka Last Ørsted Oslo Zoo")]
    [InlineData("sv", "Apa Zebra Ål Ända Öl")]
    [InlineData("da", "Abe Zebra Æble Øl Ål")]
    [InlineData("es-MX", "Nube Nylon Ñame Oso")]
    [InlineData("pl", "Azot Ąsy Lupa Luz Łąka Zoo Źle Żaba")]
    [InlineData("cs", "Cibule Čaj Hrad Chata Ikona")]
    [InlineData("tr", "Cam Çay Hırs Isı İnek Ok Öz")]
    [InlineData("ru", "Ель Ёж Изба Йод Кот")]
    [InlineData("he", "אבא בית גן")]
    public void Names_stand_where_readers_look_for_them(string language, string inOrder)
    {
        var names = inOrder.Split(' ');
        var order = AlphabeticalOrder.Of(language);
        // Of two that differ in their marks alone, either may come first; there are none above.
        Assert.Equal(Sorted(names), Sorted(names.Reverse()));
        Assert.Equal(names.Select(order.LetterOf).Distinct(), Sorted(names).Select(order.LetterOf).Distinct());

        IEnumerable<string> Sorted(IEnumerable<string> some) => order.Sort(some, n => n);
    }

    [Theory]
    [InlineData("en", "b a Á á A", "a A Á á b")]
    [InlineData("en", "zoo Éclair ear 401(k) \"quoted\"", "\"quoted\" 401(k) ear Éclair zoo")]
    [InlineData("de", "Zoo Öl Ost Oder", "Oder Öl Ost Zoo")]
    [InlineData("fi", "Öljy Zoo Ääni Auto", "Auto Zoo Ääni Öljy")]
    [InlineData("es", "oso ñame nylon", "nylon ñame oso")]
    [InlineData("pt", "ônibus oito nação nada", "nação nada oito ônibus")]
    public void Case_and_marks_decide_nothing_but_the_last(string language, string names, string inOrder) =>
        Assert.Equal(inOrder.Split(' '), AlphabeticalOrder.Of(language).Sort(names.Split(' '), n => n));

    [Theory]
    [InlineData("de", "Ärger", "A")]
    [InlineData("sv", "ärlig", "Ä")]
    [InlineData("en", "Łąka", "L")]
    [InlineData("pl", "Łąka", "Ł")]
    [InlineData("en", "œuvre", "O")]
    [InlineData("es", "ñame", "Ñ")]
    [InlineData("tr", "ılık", "I")]
    [InlineData("tr", "inek", "İ")]
    [InlineData("cs", "chata", "CH")]
    [InlineData("en", "401(k)", "#")]
    [InlineData("he", "בית", "ב")]
    [InlineData("en", "E\u0301clair", "E")]
    public void A_name_stands_under_its_letter(string language, string name, string letter) =>
        Assert.Equal(letter, AlphabeticalOrder.Of(language).LetterOf(name));

    /// <summary>The glossary with its letters, topics, and sources by who publishes them.</summary>
    [Fact]
    public void All_lists_of_a_site_have_it()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Site.Settings.Replace("language: en", "language: de"))
            .Write(
                "content/evidence/all.yml",
                """
                sources:
                  - {id: z, title: T, publisher: Zoll, url: "https://www.example.com/z"}
                  - {id: o, title: T, publisher: Ärzteblatt, url: "https://www.example.com/o"}
                terms:
                  - {id: zoo, term: Zoo, definition: Ein Park.}
                  - {id: oel, term: Öl, definition: Ein Stoff.}
                  - {id: ost, term: Ost, definition: Eine Richtung.}

                """
            )
            .Write("content/glossary.md", "---\ntitle: G\nlayout: glossary\n---\n")
            .Write("content/sources.md", "---\ntitle: S\nlayout: sources\n---\n")
            .Write("content/a.md", "---\ntitle: A\ntags: [Zeit, Übung]\n---\nText [@z] [@o]\n");
        Generator.Build(site).Succeeded();
        var glossary = new BuiltPage(site.Page("/glossary/")).Document;
        Assert.Equal(["O", "Z"], glossary.QuerySelectorAll(".letters a").Select(a => a.TextContent));
        Assert.Equal(["Öl", "Ost", "Zoo"], glossary.QuerySelectorAll("dfn").Select(d => d.TextContent));
        Assert.Equal(
            ["Übung", "Zeit"],
            new BuiltPage(site.Page("/tags/")).Document.QuerySelectorAll(".pages a").Select(a => a.TextContent)
        );
        var sources = site.Page("/sources/");
        Assert.True(sources.IndexOf("Ärzteblatt", StringComparison.Ordinal) < sources.IndexOf("Zoll", StringComparison.Ordinal));
    }
}
