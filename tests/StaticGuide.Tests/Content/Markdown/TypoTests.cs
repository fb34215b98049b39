using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Markup that is nearly right is named, and prose that only looks like it is left alone.</summary>
public sealed class TypoTests
{
    [Theory]
    [InlineData("😀 :stat(beds), :stat{beds} and : stat[beds].", "SG1136 1:3", "SG1136 1:16", "SG1136 1:32")]
    [InlineData(":Stat[beds], :stat [beds], Pay:stat[beds], two ::stat[beds]", "SG1136 1:1", "SG1136 1:14", "SG1136 1:31", "SG1136 1:48")]
    [InlineData("> about :stat[beds and on", "SG1136 1:9")]
    [InlineData(":uncounted(three) or :uncounted{three}", "SG1136 1:1", "SG1136 1:22")]
    [InlineData("Term\n: stat[beds]", "SG1136 2:1")]
    [InlineData("Says it [almanac].", "SG1137 1:9")]
    // Within the words of a link; a citation that is glued to a statistic; one digit or one pair of braces too many.
    [InlineData("See [pay :stat(beds)](index.md) or [two **bold](index.md).", "SG1136 1:10", "SG1141 1:41")]
    [InlineData("Has :stat[beds][almanac], :stat[beds][none].", "SG1137 1:16")]
    [InlineData("Has 1:stat[beds] now.", "SG1136 1:6")]
    [InlineData("Has :uncounted [three]{reason=\"editorial\"} ways.", "SG1136 1:5")]
    [InlineData("{{<figure src=\"picture.png\">}}", "SG1166 1:1")]
    [InlineData(":: note\nText.\n:::", "SG1136 1:1")]
    [InlineData(":::note\nText.\n:::end", "SG1103 3:1")]
    // A character without its semicolon.
    [InlineData("Fish &amp chips, a &lt b, R&amp D.", "SG1174 1:6", "SG1174 1:20", "SG1174 1:28")]
    // Marks of chat assistants, and notes that are numbered without a list.
    [InlineData("Good [cite: 12], [cite_start]so, [web:1][web:2].", "SG1166 1:6", "SG1166 1:18", "SG1166 1:34")]
    [InlineData("Good [oai_citation:0‡e.example](https://e.example/b).", "SG1166 1:7")]
    [InlineData("It is good.[1][2] And so.[3]", "SG1166 1:12")]
    [InlineData("It is good [1][2].", "SG1166 1:12")]
    [InlineData("Ask** first and **then sign.", "SG1141 1:17")]
    [InlineData("- *so* [almanac, p. 3]\n- and [almanac; almanac]", "SG1137 1:8", "SG1137 2:7")]
    [InlineData(
        "Says @[almanac], {@almanac}, [#almanac], [source: almanac] or [cite: almanac].",
        "SG1137 1:6",
        "SG1137 1:18",
        "SG1137 1:30",
        "SG1137 1:42",
        "SG1137 1:63"
    )]
    [InlineData("Says [[@almanac]] and [[see @almanac]].", "SG1137 1:6", "SG1166 1:23")]
    [InlineData("Says [@almanac](https://example.org/b) so.", "SG2602 1:6")]
    [InlineData("Has [beds], stat[beds] and :stat[[beds]].", "SG1136 1:5", "SG1136 1:13", "SG1136 1:28")]
    [InlineData("Says [@ almanac] and [ @almanac ]", "SG2018 1:6")]
    [InlineData("##Fees", "SG1138 1:1")]
    [InlineData("> ok\n\n###Fees and *more*", "SG1138 3:1")]
    [InlineData("##\u00A0Fees", "SG1138 1:1")]
    [InlineData("-Look up the pay", "SG1139 1:1")]
    [InlineData("Bring:\n\n-Papers", "SG1139 3:1")]
    [InlineData("-First\n-Second\n-Third", "SG1139 1:1")]
    [InlineData("1.First\n2.Second", "SG1139 1:1")]
    [InlineData("Words.\n\n1)First", "SG1139 3:1")]
    [InlineData("• First\n• Second", "SG1139 1:1")]
    [InlineData("– First\n– Second", "SG1139 1:1")]
    [InlineData("(1) First\n(2) Second", "SG1139 1:1")]
    [InlineData("a) First\nb) Second", "SG1139 1:1")]
    [InlineData("See [the site] (https://example.org/a) and [pay] (pay.md#a).", "SG1140 1:5", "SG1140 1:44")]
    [InlineData("See [a page](my page.md) and [a film](<my page.md>).", "SG1140 1:5", "SG3001 1:39")]
    [InlineData("See (the site)[https://example.org/a] and (pay)[pay.md].", "SG1140 1:5", "SG1140 1:43")]
    [InlineData("A [page](pay.md and on.\n\n[x](https://example.org/a", "SG1140 1:3", "SG1140 3:1")]
    [InlineData("A [page](pay.md \"Pay) and on.", "SG1140 1:3")]
    [InlineData("![Plan](plan.png =100x20) and ![Plan](plan.png =50%x)", "SG1140 1:1", "SG1140 1:31")]
    [InlineData("[call](tel:+1 555) and [site](https://exa mple.org)", "SG1140 1:1", "SG1140 1:24")]
    [InlineData("It is **very important.\n\nBut **this** is fine.", "SG1141 1:7")]
    [InlineData("- **one: two", "SG1141 1:3")]
    [InlineData("- Ask first\n-Sign then\n- Go home", "SG1139 2:1")]
    [InlineData("- One\n\n-Two\n\n- Three", "SG1139 3:1")]
    [InlineData("1. Ask first\n2.Sign then", "SG1139 2:1")]
    [InlineData("*First point\n*Second point", "SG1139 1:1")]
    [InlineData("* First point\n*Second *point*", "SG1139 2:1")]
    [InlineData("- [x]Task\n- [ ]Other", "SG1139 1:3", "SG1139 2:3")]
    [InlineData("> ##Heading\n\n- ##Other", "SG1138 1:3", "SG1138 3:3")]
    [InlineData(":stat[beds].as_of and :stat[beds].number.", "SG1136 1:12", "SG1136 1:34")]
    [InlineData(":stat[beds]{see below} and :stat beds.", "SG1136 1:1", "SG1136 1:28")]
    [InlineData("![Plan] (plan.png) and [pay]{pay.md}", "SG1140 1:1", "SG1140 1:24")]
    [InlineData("a) See [x](https://example.org/)) and ([x](https://example.org/)).", "SG1140 1:33")]
    [InlineData("Say ** bold** text.", "SG1141 1:5")]
    [InlineData("**Ask first* and more.\n\n__Ask first_ and more.", "SG1141 1:1", "SG1141 3:1")]
    [InlineData("Say ***both** now, and __bold_ now.", "SG1141 1:5", "SG1141 1:24")]
    [InlineData(
        "Use &nbsp to pad, 5&nbsp %, &nbps; and &hellips;, &copy 2024.",
        "SG1174 1:5",
        "SG1174 1:20",
        "SG1174 1:29",
        "SG1174 1:40",
        "SG1174 1:51"
    )]
    [InlineData(
        "[a]( https://example.org/a b ) and [b]( pay.md#x y) and ![c]( my photo.png ).",
        "SG1140 1:1",
        "SG1140 1:36",
        "SG1140 1:57"
    )]
    [InlineData("Say **bold **text.", "SG1141 1:5")]
    [InlineData("Say **\"bold\"**text.", "SG1141 1:5")]
    [InlineData("> -Look up the pay\n> -Ask first", "SG1139 1:3")]
    [InlineData("> - Ask first\n> -Sign then", "SG1139 2:3")]
    [InlineData("See[^1].\n\n[^1]: -Look up the pay\n    -Ask first", "SG1139 3:7")]
    [InlineData("See[^1].\n\n[^1]: So:\n\n    -Look up the pay\n    -Ask first", "SG1139 5:5")]
    [InlineData("-\u00A0Look up the pay", "SG1139 1:1")]
    [InlineData("-**Look** up the pay", "SG1139 1:1")]
    [InlineData("-[Home](index.md)", "SG1139 1:1")]
    [InlineData("-[Home](index.md)\n-[Pay](https://example.org/)", "SG1139 1:1")]
    [InlineData("-:stat[beds] in towns", "SG1139 1:1")]
    [InlineData("- One\n-**Two**", "SG1139 2:1")]
    [InlineData("##:stat[beds]", "SG1138 1:1")]
    [InlineData("##[Home](index.md)", "SG1138 1:1")]
    [InlineData("##\u3000Fees", "SG1138 1:1")]
    [InlineData("Says so [see al-manac]. Or [cf. al-manac, p. 3].", "SG1137 1:9", "SG1137 1:28")]
    [InlineData("Says so ［@almanac］.", "SG1137 1:9")]
    [InlineData("Says so :cite[almanac] and :cite[@almanac].", "SG1137 1:9", "SG1137 1:28")]
    [InlineData("Says so^[@almanac].", "SG1166 1:8")]
    [InlineData("It is :stat[beds](index.md).", "SG1140 1:18")]
    [InlineData(":stat (beds), : stat (beds), :stat:[beds], :stat［beds］", "SG1136 1:1", "SG1136 1:15", "SG1136 1:30", "SG1136 1:44")]
    [InlineData(":stat 【beds】, ：stat[beds], :stat:beds or :stat=beds.", "SG1136 1:1", "SG1136 1:15", "SG1136 1:28", "SG1136 1:42")]
    [InlineData(":stat (beds.as_of) and :uncounted (three) and :uncounted:[three]", "SG1136 1:1", "SG1136 1:24", "SG1136 1:47")]
    [InlineData("::chart:[rooms]", "SG1136 1:1")]
    [InlineData("::chart［rooms］", "SG1136 1:1")]
    [InlineData("::chart rooms", "SG1136 1:1")]
    [InlineData("::chart (rooms)", "SG1136 1:1")]
    [InlineData(":: chart[rooms]", "SG1136 1:1")]
    [InlineData("::chart [rooms]", "SG1136 1:1")]
    [InlineData(":: note\nText.\n::", "SG1136 1:1")]
    [InlineData("Says it [AL-MANAC], [Al-Manac, p. 3] and [al_manac].", "SG1137 1:9", "SG1137 1:21", "SG1137 1:42")]
    [InlineData("About 12 percent left [AL-MANAC].", "SG1137 1:23")]
    [InlineData("Says [@\u00A0almanac] and [@\u3000almanac].", "SG2018 1:6", "SG2018 1:22")]
    [InlineData("Says [＠almanac；＠al-manac].", "SG1137 1:6")]
    [InlineData("-[ ] Ask first\n\n+[x] Sign\n\n*[ ]Go", "SG1139 1:1", "SG1139 3:1", "SG1139 5:1")]
    [InlineData("1.[ ] Ask first", "SG1139 1:1")]
    [InlineData("-Hospitals\n\n-Clinics", "SG1139 1:1")]
    [InlineData("They work in\n\n-Hospitals\n\n-Clinics\n\n-Schools\n\nand more.\n", "SG1139 3:1")]
    [InlineData("See [almanac] (pay.md) and [al-manac] (pay.md), :stat [beds] (pay.md).", "SG1140 1:5", "SG1140 1:28", "SG1136 1:49")]
    [InlineData("Nurses** earn more.\n\nThe **fees** and costs.** They are :stat[beds]**", "SG1141 1:7", "SG1141 3:24")]
    [InlineData("- **Fees** and costs** of it\n- Others", "SG1141 1:21")]
    [InlineData("-North Dakota\n\n-South Dakota\n\n-Rhode Island", "SG1139 1:1")]
    public void It_is_named(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData("`:stat(beds)` and \\:stat(beds) and <https://example.org/:stat(x)> and the chart: (left) and stat: {x}")]
    [InlineData("```\n##Fees\n-Look up the pay\n[almanac]\n**x\n[a] (https://example.org/)\n```")]
    [InlineData("    ##Fees in indented code")]
    [InlineData(
        "[almanac](https://example.org/) [almanac][a] [sic] [...] \\[almanac] ![almanac](picture.png) a[almanac]\n\n[a]: https://example.org/"
    )]
    [InlineData("#hashtag and ##\n\n#tag\n\nC## and #!/bin/sh")]
    [InlineData("\\[page](pay.md and [page\\](pay.md and f[x](y and [a](see b) and `[x](pay.md`")]
    [InlineData("[@someone](https://example.org/someone) has [seats], stat[seats] and [[^1]].\n\n[^1]: So [@almanac].")]
    [InlineData("-Mark Twain")]
    [InlineData("R&D; and AT&T; cut&copy, A&Times; `&nbsp` and \\&nbsp; &nbsp; &hearts; &Beta; &c. and a &copy=1 &copycat &text;")]
    [InlineData("***both*** and ***em** strong* and __init__ and __bold__ and `___x_` and ***em* strong**")]
    [InlineData("[a]( https://example.org/a ) and [b](<https://example.org/b>) and [c]( see this )")]
    [InlineData("-Anonymous, on the subject")]
    [InlineData("> Be brief.\n> -someone who was not")]
    [InlineData("-v is an option.\n\n-webkit-box is old.\n\n--all of it")]
    [InlineData("The ending\n-ing is common.")]
    [InlineData("-x\n\n- item\n-- no item")]
    [InlineData("— Who is it?\n— Nobody.")]
    [InlineData("• alone")]
    [InlineData("– First  \n– Second")]
    [InlineData("See\n(2) Two of them")]
    [InlineData("**fine** and ** alone and a**b and `**x` and \\**y and **/glob")]
    [InlineData("Fees** and costs.\n\n**without tax")]
    [InlineData("Fees** and costs.\n\n** Without tax")]
    [InlineData("Fees** and costs.\n\n\\*\\* Without tax")]
    [InlineData("Fees** and costs (** without tax).")]
    [InlineData("| Fees** |\n|---|\n| x |\n\n** = without tax")]
    [InlineData("Grades A**, com.example.** and content/**, `fees**` and **fees**, **costs.** So *it* is.")]
    [InlineData("***both*** and **a *b* c** and **[link](https://example.org/)**")]
    [InlineData("As in [the note] (see above), f(x)[i], (a)[b], [x] (y)")]
    [InlineData(":::tip\nText.\n:::")]
    [InlineData("- The command\n-name is an option.\n- Another")]
    [InlineData("- Be brief.\n\n-Mark Twain")]
    [InlineData("The price* is fixed.\n\n*Without tax\n*And without more")]
    [InlineData("*First point\nand second*\n\n*A* and\n*B*")]
    [InlineData("* One\n*Two* is a word.")]
    [InlineData("a ** b ** c and **fine** or **so** it is.")]
    [InlineData("[x]y and - [x] done\n\n- [x] done")]
    [InlineData("> #tag\n\n- #tag")]
    [InlineData(":stat seats and the :stat of it; :stat[beds]. as of now; `:stat beds`")]
    [InlineData("As (in [x](https://example.org/)) and [x](https://example.org/a_(b)) and (see (so [y](https://example.org/))).")]
    [InlineData("A set [x]{a, b} and [x] (y.z)")]
    [InlineData("> -Mark Twain\n> -Jane Austen")]
    [InlineData("> Be brief.\n>\n> -Mark Twain")]
    [InlineData("-**Mark Twain**")]
    [InlineData("-[Mark Twain](https://example.org/)")]
    [InlineData("- A sum of\n-:stat[beds] beds")]
    [InlineData("    -Look up the pay\n    -Ask first")]
    [InlineData("*\u00A0Without tax")]
    [InlineData("##[1] and #[x](index.md)")]
    [InlineData("[see also the notes] [see almanac] [see page-two] [cf. the above] \\[see al-manac]")]
    [InlineData("`:cite[almanac]` \\:cite[seats] and x:cite[almanac]")]
    [InlineData("2^[a] and \\^[@almanac]")]
    [InlineData("（See ［a］ and ［@seats］）")]
    [InlineData("It is :stat[beds] (index.md) or :stat[beds](of all).")]
    [InlineData("[:stat[beds]](index.md)")]
    [InlineData("See the stat: (beds), the chart (rooms), a chart: [rooms] and one: stat (beds), Pay: chart (b).")]
    [InlineData("A :stat (of some) and :statistic (beds) and :charts (b) and `:stat (beds)`")]
    [InlineData(":: what follows\n\n:: Note that it is so\n\nC :: note\n\n`:: note`")]
    [InlineData("[AL-MANAC](https://example.org/b) [AL-MANAC][b] \\[AL-MANAC] [ALMANAC] [Almanac] [BLS-OOH]\n\n[b]: https://example.org/b")]
    [InlineData("[AL-MANAC]\n\n[al-manac]: https://example.org/b")]
    [InlineData("![AL-MANAC](picture.png) a[AL-MANAC] `[AL-MANAC]`")]
    [InlineData("Write to me (@ home) or [＠someone].")]
    [InlineData("and -[ ] within, `-[ ] x`, -[...] and -[sic] so")]
    [InlineData("--flag\n\n-er\n\n-est\n\n---\n\n-o FILE\n\n-q")]
    [InlineData("Be well,\n\n-Mary\n\n-John")]
    [InlineData("Be well.\n\n-Mary Major\n\n-John Doe")]
    [InlineData("“Be brief.”\n\n-Mary\n\n-John")]
    [InlineData("-Hola.\n\n-¿Qué?\n\n-¡No!")]
    [InlineData("-Mark Twain\n\nWords.\n\n-Jane")]
    [InlineData("In code, `a[1][2]` is array[1][2] of it; see [12] of all. -er is an ending.")]
    [InlineData("Its roles are \"**\" or (\"**\").")]
    [InlineData("-er is an ending that nouns have.\n\n-ly is a suffix.")]
    [InlineData("Rates*\n\n\\* Before **tax** and **fees**.")]
    [InlineData("R&D, Q&A and cut&gt of https://e.example/?a=1&lt=3; `&amp x` and AT&amp;T; [see **it**](index.md).")]
    public void Prose_is_left_alone(string text)
    {
        using var site = Known();
        Assert.Empty(Findings.OnPage(site, text + "\n"));
    }

    [Fact]
    public void Answers_and_definitions_are_looked_at_as_well()
    {
        using var site = Known();
        site.Write(
            "content/q.md",
            "---\ntitle: Q\nfaq:\n- id: a\n  question: Why?\n  answer: |\n    Because. [@almanac]\n\n    ##Fees [almanac]\n---\n"
        );
        Assert.Equal(["SG1137", "SG1138"], Findings.In(site).Where(f => f.Place?.File == "content/q.md").Select(f => f.Rule.Code).Order());
    }

    /// <summary>That its numbers are cited to nobody follows from it.</summary>
    [Theory]
    [InlineData("About 12 percent left [almanac].", "SG1137")]
    [InlineData("About 12 percent left [@almanac.", "SG2018")]
    [InlineData("About 12 percent left [^almanac].", "SG1108")]
    [InlineData("About 12 percent left [^2].", "SG1108")]
    [InlineData("About 12 percent left \\citep[p. 3]{almanac}.", "SG1166")]
    [InlineData("About 12 percent left {{< cite \"almanac\" >}}.", "SG1166")]
    [InlineData("About 12 percent left {% note almanac %}.", "SG1166")]
    [InlineData("About 12 percent left {cite}`almanac`.", "SG1166")]
    [InlineData("About 12 percent left :cite:`almanac`.", "SG1166")]
    [InlineData("About 12 percent left ^[almanac].", "SG1166")]
    [InlineData("About 12 percent left [@almanac](https://example.org/b).", "SG2602")]
    [InlineData("These left: [almanac]\n\n- 12 percent\n- 13 percent", "SG1137")]
    [InlineData("| Left |\n|---|\n| 12 percent [almanac] |", "SG1137")]
    public void A_citation_that_is_written_amiss_is_one_mistake(string text, string expected)
    {
        using var site = Known();
        Assert.Equal([expected], Findings.OnPage(site, text + "\n").Select(f => f.Split(' ')[0]));
    }

    [Fact]
    public void Other_sentences_are_cited_to_nobody_all_the_same()
    {
        using var site = Known();
        Assert.Equal(
            ["SG2101 1:7", "SG1137 1:46", "SG2101 1:63", "SG1137 1:91"],
            Findings.OnPage(
                site,
                "About 11 percent stay. About 12 percent left [almanac]. About 13 percent came. Two thirds [almanac] go.\n"
            )
        );
    }

    private static Site Known() =>
        Site.Small()
            .Write("content/picture.png", Site.Pixel)
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}"
                    + ", {id: al-manac, title: Al, publisher: Press, url: 'https://example.org/al'}]\n"
                    + "statistics: [{id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}"
                    + ", {id: fee, label: Fee, value: 40, unit: usd, as_of: 2025, source: almanac, quote: The fee was $40.}"
                    + ", {id: share, label: Share, value: 12, unit: percent, as_of: 2025, source: almanac, quote: The share was 12 percent.}]\n"
            );
}
