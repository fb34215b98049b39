using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>
/// Marks that are one sign away from what they were meant as are named, each once; prose that has such signs is left alone.
/// </summary>
public sealed class NearMarksTests
{
    [Theory]
    [InlineData("It has :::stat[beds], stat(beds) and stat{beds}.", "SG1136 1:8", "SG1136 1:23", "SG1136 1:38")]
    [InlineData("It calls stat(path) and fstat(beds), os.stat(beds), `stat(beds)` and \\:stat(beds).")]
    [InlineData("Most agree @almanac. Many do (see @almanac).", "SG2602 1:12", "SG2602 1:35")]
    [InlineData("Most agree @almanac]. Many do [@almanac].", "SG2602 1:12")]
    [InlineData("He said [ask @almanac], or [@almanac](index.md) it.", "SG2602 1:28")]
    [InlineData("Follow @almanac. Ask @almanac, or write to us (@almanac).")]
    [InlineData("On Mastodon, they are @almanac. Mail a@almanac.org.")]
    [InlineData(
        "It has stat:[beds], [stat:beds], [stat: beds] or {{stat beds}}.",
        "SG1136 1:8",
        "SG1136 1:21",
        "SG1136 1:34",
        "SG1136 1:50"
    )]
    [InlineData("It has stat:[rows], [stat:rows], {{stat}} `[stat:beds]`, \\[stat:beds], and [stat:beds](index.md).", "SG1166 1:34")]
    [InlineData("Most agree.【@almanac】 Many do【＠almanac，p. 3】.", "SG1137 1:12", "SG1137 1:30")]
    [InlineData("Most agree【almanac】 and 【@nobody】.")]
    [InlineData("：：：note\nAsk.\n\n＃＃ Heading", "SG1136 1:1", "SG1138 4:1")]
    [InlineData("＃ハッシュタグ と：：：です。\n\n比率：：： note or so")]
    [InlineData("Most agree [see almanac, p. 3].", "SG1137 1:12")]
    [InlineData("Most agree [see below, p. 3] or [see almanac].")]
    public void Evidence(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("これは**「重要」**です。", "SG1141 1:4")]
    [InlineData("これは**重要。**です。", "SG1141 1:4")]
    [InlineData("これは**重要**です。**「重要」** です。")]
    [InlineData("It has **:stat[beds]**s.", "SG1141 1:8")]
    [InlineData("It has **:stat[beds]**, and **:stat[beds]** more.")]
    [InlineData("__Note:__Ask first.", "SG1141 1:1")]
    [InlineData("__Note:__ Ask first, as __init__ does.")]
    [InlineData("Say *(so)*y now.", "SG1141 1:5")]
    [InlineData("Its sum = *(x)*y or *(so)* now.")]
    [InlineData("This is *bold** now.", "SG1141 1:15")]
    [InlineData("This is *bold* and **bold** now, *bold***\\*** too.")]
    [InlineData("This is *bold** of all.\n\n** Of some.")]
    [InlineData("Some ~~struck text without end.", "SG1141 1:6")]
    [InlineData("Some ~~struck~~ text, ~~ of them, and `~~so`.")]
    public void Emphasis(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("a. One\nb. Two", "SG1139 1:1")]
    [InlineData("#. One\n#. Two", "SG1139 1:1")]
    [InlineData("- one\n-- two\n- three", "SG1139 2:1")]
    [InlineData("a. Brown and\nc. Smith")]
    [InlineData("a. One alone is none.")]
    [InlineData("- [] Call us\n- [x ] Pay the fee\n- [  ] Sign\n- [ x] Send", "SG1139 1:3", "SG1139 2:3", "SG1139 3:3", "SG1139 4:3")]
    [InlineData("- [] is empty\n- [y ] Why\n- Tick [x ] here\n- [x] Done\n- [ ] Call us")]
    [InlineData("- Ask early.\n-- Mark Twain")]
    [InlineData("Steps:\n2. Apply\n3. Wait", "SG1139 2:1")]
    [InlineData("-ing forms and -ed forms.\n\n-Kurse und -Prüfungen werden angeboten.")]
    [InlineData("It is f(x)[0], and g(a, b)[1] as well.")]
    [InlineData("Steps:\n1. Apply\n2. Wait\n\nSteps:\n\n2. Apply\n3. Wait\n\n## Steps:\n2. Apply\n3. Wait")]
    [InlineData("See these:\n\n3. Apply\n\nOr:\n1. Apply\n3. Wait")]
    [InlineData("- Good\n– Bad", "SG1139 2:1")]
    [InlineData("- Good pay for all\n– Short training for all\n- Work", "SG1139 2:1")]
    [InlineData("- Know yourself in all you do\n– Plato\n\n- Ask early.\n– Plato\n\n- Ask early\n– Mark Twain")]
    public void Lists(string text, params string[] expected) => Check(text, expected);

    /// <summary>Emphasis that begins within a word and ends within another one was not meant; within one word, it may be.</summary>
    [Theory]
    [InlineData("2*3*4 = 24 [@almanac].", "SG1175 1:2")]
    [InlineData("Die Schüler*innen und Lehrer*innen kommen.", "SG1175 1:12")]
    [InlineData("Die Schüler*innen/Lehrer*innen kommen.", "SG1175 1:12")]
    [InlineData("Jede*r Schüler*in hat eine*n Tutor*in.", "SG1175 1:5", "SG1175 1:27")]
    [InlineData("un*frigging*believable, H*2*O, c*a*t, a**b**c, 2\\*3\\*4, 2 * 3 * 4, `2*3*4`.")]
    [InlineData("*Schüler*innen*, the *New York*er.")]
    [InlineData("这是*重要 的*词。")]
    public void Stars(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("Place | Pay\n- | -\n", "SG1111 2:1")]
    [InlineData("| Place | Pay |\n| (state) | (band) |\n|---|---|\n| Ohio | low |", "SG1111 1:1")]
    [InlineData("| Place | Pay |\n| - | - |\n| Ohio | low |\n\nA | b\n\n- | -\n\nWords |\n| Place | Pay |\n|---|---|\n| Ohio | low |")]
    public void Tables(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("####### Seven hashes", "SG1138 1:1")]
    [InlineData("###### Six\n\n#######\n\n########## A bar ##########")]
    [InlineData("[Pay](<index.md)", "SG1140 1:1")]
    [InlineData("[Pay](<index.md>)")]
    public void Heads_and_links(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("Fish &#8212 chips &#x2014 more.", "SG1174 1:6", "SG1174 1:19")]
    [InlineData("Fish &#8212; chips, a&b, https://example.org/?a=1&#12 and [x](https://example.org/?a&#123).")]
    public void Characters(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("[^1] : A note.\n\nText[^1].", "SG1108 1:1")]
    [InlineData("Text[^1].\n\n[^1]x", "SG1108 3:1")]
    [InlineData("Text[^1].\n\n[^1] It is so.", "SG1108 3:1")]
    [InlineData("Text[^1].", "SG1108 1:5")]
    [InlineData("A[^e\u0301].\n\n[^\u00E9]: So.")]
    [InlineData("A [so][e\u0301].\n\n[\u00E9]: index.md")]
    public void Notes(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("## Head {#a} {#b}\n\nWords.", "SG1130 1:9")]
    [InlineData("## Head {.x} {#b}\n\nWords.")]
    [InlineData("## Head {.x #b}\n\n### Hours {lang=en #hours}\n\n### Ways {: #ways}\n\n### In { #in }\n\nWords.")]
    [InlineData("## Head #b}\n\nWords.", "SG1130 1:9")]
    [InlineData("**Sueldo**{lang=es} is pay. [Pay](index.md) {lang=es} too.", "SG1130 1:11", "SG1130 1:45")]
    [InlineData("[Pay](index.md){lang=\"es} or [pay](index.md){title=Pay day}.", "SG1130 1:16", "SG1130 1:45")]
    [InlineData("![Plan](picture.png) {credit=\"Photo: Jo\"}\n\n[Pay](index.md) {.x} so.", "SG3003 1:9", "SG1130 1:22", "SG1130 3:17")]
    [InlineData("[Pay](index.md) {a set}, *f*{n=m}, `x` {y=z}, [Pay](index.md){lang=es} and list[i]{n=m}, [Pay](index.md) {b=c}.")]
    [InlineData("See the [report] below.\n[report]: index.md", "SG1140 2:1")]
    [InlineData("See the [Report][] below.\n[report]: https://example.org/a", "SG1117 1:9", "SG1140 2:1")]
    [InlineData("[Ana]: Hello.\n[Ben]: index or so.\nSee [Ben].\n\n[Ben]: index.md", "SG1118 1:1")]
    [InlineData("It is on the site.\n[Site]: https://example.org/a")]
    [InlineData("[Source]: https://example.org/ooh/", "SG1118 1:1")]
    [InlineData("[ooh]: https://example.org/ooh/\n[Source]: https://example.org/\n\nThe [Source].")]
    public void Nothing_vanishes(string text, params string[] expected) => Check(text, expected);

    private static void Check(string text, string[] expected)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\n"
                    + "statistics: [{id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}]\n"
            );
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }
}
