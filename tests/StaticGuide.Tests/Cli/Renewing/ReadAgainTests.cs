using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What a person should read again when a number has changed: each sentence with its place, and nothing else.</summary>
public sealed class ReadAgainTests
{
    private const string All = ":stat[low] :stat[growth] :stat[openings] :stat[offices] :stat[projected] :stat[gap]\n";

    [Fact]
    public void Sentences_that_show_or_judge_a_changed_number()
    {
        using var site = Bureau.Guide();
        site.Write(
            "content/pay.md",
            "---\ntitle: Better paid than most\ndescription: What clerks earn.\n---\nClerks earn :stat[wage]. That is more\nthan typists get. They sit at desks.\n\nOthers earn less, says nobody.\n\n"
                + All
        );
        Assert.Equal(
            [
                "pay.md:2 a title of a page that shows it: Better paid than most",
                "pay.md:3 a description of a page that shows it: What clerks earn.",
                "pay.md:5 shows wage: Clerks earn :stat[wage].",
                "pay.md:5 speaks of it: That is more than typists get.",
                "pay.md:10 shows low, growth, openings, offices, projected, gap: " + All.TrimEnd(),
            ],
            Places(site)
        );
    }

    /// <summary>Wherever a page that shows a number says that something rose or fell, in paragraphs of their own and in headings.</summary>
    [Fact]
    public void What_says_elsewhere_that_it_moved()
    {
        using var site = Bureau.Guide();
        site.Write(
            "content/pay.md",
            "---\ntitle: Pay\n---\nClerks earn :stat[wage].\n\n## Pay has risen\n\nPay rose since the year before.\n\n"
                + "Pay of clerks keeps growing.\n\nThey sit at desks.\n\nJobs grew :stat[unmoved].\n\n"
                + All
        );
        site.Write("content/other.md", "---\ntitle: Other\n---\nRents rose.\n");
        site.Write(
            "content/evidence/more.yml",
            "sources:\n  - {id: else, title: Jobs, publisher: Else, url: 'http://b.test/'}\nstatistics:\n"
                + "  - {id: unmoved, label: Jobs, value: 3, unit: percent, as_of: 2020, source: else, quote: Jobs grew 3 percent.}\n"
        );
        Assert.Equal(
            [
                "pay.md:6 may speak of it: ## Pay has risen",
                "pay.md:8 may speak of it: Pay rose since the year before.",
                "pay.md:10 may speak of it: Pay of clerks keeps growing.",
            ],
            Places(site).Where(p => p.Contains("may speak", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("es", "El sueldo ha subido.")]
    [InlineData("es", "El sueldo cayó.")]
    [InlineData("de", "Das Gehalt ist gestiegen.")]
    [InlineData("fr", "Le salaire a augmenté.")]
    public void In_other_languages(string language, string words) =>
        Assert.Matches(StaticGuide.Cli.Renewing.MovingWords.Of(language), words);

    /// <summary>Words of the guide stand in many places besides paragraphs.</summary>
    [Fact]
    public void Headings_disclosures_terms_and_notes()
    {
        using var site = Bureau.Guide();
        site.Write("content/evidence/terms.yml", "terms:\n  - {id: clerk, term: Clerk, definition: 'Somebody who earns :stat[wage].'}\n");
        site.Write(
            "content/pay.md",
            """
            ---
            title: Pay
            disclosure: We pay clerks less than :stat[wage].
            params:
              key_numbers: ['More than :stat[wage] is rare.']
            ---
            ## More than before

            Clerks earn :stat[wage].

            ## More about others

            They do.

            :stat[low] :stat[growth] :stat[openings] :stat[offices] :stat[projected] :stat[gap]

            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            [
                "pay.md:3 shows wage: We pay clerks less than :stat[wage].",
                "pay.md:5 shows wage: More than :stat[wage] is rare.",
                "pay.md:7 speaks of it: ## More than before",
                "pay.md:9 shows wage: Clerks earn :stat[wage].",
                "pay.md:15 shows low, growth, openings, offices, projected, gap: "
                    + ":stat[low] :stat[growth] :stat[openings] :stat[offices] :stat[projected] :stat[gap]",
                "evidence/terms.yml:2 shows wage: Somebody who earns :stat[wage].",
            ],
            Places(site)
        );
    }

    [Theory]
    [InlineData("en", "That is a substantial sum.", false)]
    [InlineData("es", "El salario subió.", true)]
    [InlineData("es", "El subtítulo es de la oficina.", false)]
    [InlineData("fr", "Le salaire a augmenté.", true)]
    [InlineData("pt", "O salário caiu.", true)]
    [InlineData("de", "Ein Drittel davon sind Steuern.", true)]
    [InlineData("he", "השכר עלה.", true)]
    [InlineData("ar", "ارتفع الأجر.", true)]
    [InlineData("nl", "That is more.", true)]
    public void Words_that_judge_are_those_of_the_page(string language, string words, bool isNamed)
    {
        using var site = Bureau.Guide();
        site.Write("content/pay.md", $"---\ntitle: Pay\nlang: {language}\n---\nX :stat[wage]. {words}\n\n{All}");
        Assert.Equal(isNamed, Places(site).Any(p => p.EndsWith(words, StringComparison.Ordinal)));
    }

    /// <summary>A list's line is a sentence, code is none, and a citation belongs to the sentence before it.</summary>
    [Fact]
    public void Where_a_sentence_begins()
    {
        using var site = Bureau.Guide();
        site.Write(
            "content/pay.md",
            """
            ---
            title: Pay
            ---
            Clerks earn :stat[wage]. [@bureau] It rose. Nobody knows why.

            - :stat[low] is low
            - half of them type

            ```
            more than :stat[wage]
            ```

            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            [
                "pay.md:4 shows wage: Clerks earn :stat[wage]. [@bureau]",
                "pay.md:4 speaks of it: It rose.",
                "pay.md:6 shows low: - :stat[low] is low",
                "pay.md:7 speaks of it: - half of them type",
            ],
            Places(site)
        );
    }

    /// <summary>A question is read with its answer, and a chart with its numbers; others of the page are left alone.</summary>
    [Fact]
    public void Questions_and_charts()
    {
        using var site = Bureau.Guide();
        site.Write(
            "content/pay.md",
            """
            ---
            title: Pay
            faq:
              - id: more
                question: Do clerks earn more than typists?
                answer: Yes, :stat[wage].
              - id: desks
                question: Do most clerks sit at desks?
                answer: They do, and at fewer tables.
            charts:
              - id: jobs
                kind: bars
                title: Clerks will be fewer
                statistics: [projected]
            ---
            They count.

            ::chart[jobs]

            """.ReplaceLineEndings("\n")
        );
        Assert.Equal(
            [
                "pay.md:5 speaks of it: Do clerks earn more than typists?",
                "pay.md:6 shows wage: Yes, :stat[wage].",
                "pay.md:13 the title of a chart of projected: Clerks will be fewer",
            ],
            Places(site)
        );
    }

    /// <summary>A page may say the number in letters of its own: it is the old one then.</summary>
    [Fact]
    public void What_still_has_the_old_number()
    {
        using var site = Bureau.Guide();
        site.Write(
            "content/pay.md",
            "---\ntitle: Pay of $44,200\n---\nClerks earn :stat[wage], which is :uncounted[44,200 dollars]{reason=\"the same\"}.\n\nThere are 12 months.\n\n"
                + All
        );
        site.Write("content/other.md", "---\ntitle: Other\n---\nAnd 112,300 openings. [@bureau] It grows by 12 percent. [@bureau]\n");
        Assert.Equal(
            [
                "other.md:4 still has what openings was: And 112,300 openings. [@bureau]",
                "pay.md:2 still has what wage was: Pay of $44,200",
                "pay.md:4 shows wage: Clerks earn :stat[wage], which is :uncounted[44,200 dollars]{reason=\"the same\"}.",
                "pay.md:8 shows low, growth, openings, offices, projected, gap: " + All.TrimEnd(),
            ],
            Places(site)
        );
    }

    /// <summary>Both languages are named: where a translation shows the number, has the old one, or tells it in words.</summary>
    [Fact]
    public void Translations()
    {
        using var site = Bureau.Guide();
        site.Write("content/pay.md", "---\ntitle: Pay\n---\nClerks earn :stat[wage].\n");
        site.Write("content/de.md", "---\ntitle: Lohn\nlang: de\ntranslation_of: pay.md\n---\nSie verdienen :stat[wage].\n");
        site.Write("content/es.md", "---\ntitle: Sueldo\nlang: es\ntranslation_of: pay.md\n---\nGanan 44.200 $ al año.\n");
        site.Write("content/fr.md", "---\ntitle: Salaire\nlang: fr\ntranslation_of: pay.md\n---\nIls gagnent bien.\n");
        Assert.Equal(
            [
                "de.md:6 shows wage: Sie verdienen :stat[wage].",
                "es.md:6 still has what wage was: Ganan 44.200 $ al año.",
                "fr.md:1 a translation of pay.md, which shows what has changed: Salaire",
                "pay.md:4 shows wage: Clerks earn :stat[wage].",
            ],
            Places(site).Select(p => p.Replace("content/", "", StringComparison.Ordinal))
        );
    }

    /// <summary>A passage has no number on the page, but what is said on its strength.</summary>
    [Fact]
    public void Sentences_that_stand_on_a_changed_passage()
    {
        using var site = Bureau.Guide();
        site.Write(
            Bureau.File,
            Bureau.Evidence + "\npassages:\n  - {id: shops, source: bureau, quote: \"Shops employed 21 percent of all clerks.\"}\n"
        );
        site.Write("content/pay.md", "---\ntitle: Pay\n---\nA fifth of them sell. [@shops, see] Most like it. Some do not.\n");
        var page = Bureau.NextEdition.Replace(
            "</body>",
            "<p>Shops employed 24 percent of all clerks.</p></body>",
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["pay.md:4 cites shops: A fifth of them sell. [@shops, see]", "pay.md:4 speaks of it: Most like it."],
            Places(site, page)
        );
    }

    private static IEnumerable<string> Places(Site site, string page = Bureau.NextEdition) =>
        Bureau
            .Renew(site, page)
            .Report.GetProperty("reread")
            .EnumerateArray()
            .Select(r => $"{Text(r, "file")["content/".Length..]}:{r.GetProperty("line").GetInt32()} {Text(r, "why")}: {Text(r, "words")}");

    private static string Text(JsonElement place, string name) => place.GetProperty(name).GetString()!;
}
