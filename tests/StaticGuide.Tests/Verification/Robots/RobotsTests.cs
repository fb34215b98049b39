using System.Text;
using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Robots;

namespace StaticGuide.Tests.Verification.Robots;

/// <summary>RFC 9309, by its own examples and by its law of the longest match.</summary>
public sealed class RobotsTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("\uFEFFuser-agent:*\r\ndisallow:/a # why\r\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/A", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: staticguide\nAllow: /", "/a", true)]
    [InlineData("User-agent: StaticGuide/2.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: staticguider\nDisallow: /", "/a", true)]
    [InlineData("User-agent: x\nUser-agent: staticguide\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: staticguide\nDisallow: /a\n\nUser-agent: y\nAllow: /\n\nUser-agent: staticguide\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: x\nCrawl-delay: 5\nUser-agent: staticguide\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /", "/page", true)]
    [InlineData("User-agent: *\nAllow: /folder\nDisallow: /folder", "/folder/page", true)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/", true)]
    [InlineData("User-agent: *\nAllow: /$\nDisallow: /", "/page.htm", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/a.gif", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/a.gif?y", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a-b-b-c-d", false)]
    [InlineData("User-agent: *\nDisallow: /a$b", "/a$b", false)]
    [InlineData("User-agent: *\nDisallow: /a%3cd.html", "/a%3Cd.html", false)]
    [InlineData("User-agent: *\nDisallow: /a/b", "/a%2Fb", true)]
    [InlineData("User-agent: *\nDisallow: /%7ejoe/", "/~joe/index", false)]
    [InlineData("User-agent: *\nDisallow: /ツ", "/%E3%83%84", false)]
    [InlineData("User-agent: *\nDisallow: /search?q=", "/search?q=x", false)]
    public void A_file_says_what_may_be_read(string file, string target, bool expected) =>
        Assert.Equal(expected, RobotsParser.Parse(Encoding.UTF8.GetBytes(file)).Allows("staticguide", target));

    /// <summary>Of all rules whose plain prefix a path has, the longest decides, and among those the one that allows.</summary>
    [Fact]
    public void The_longest_match_decides()
    {
        var path = Gen.String[Gen.Char["ab"], 0, 5].Select(text => "/" + text);
        Gen.Select(Gen.Select(Gen.Bool, path).List[0, 8], path)
            .Holds(
                (rules, target) =>
                {
                    var file =
                        "User-agent: *\n" + string.Concat(rules.Select(rule => $"{(rule.Item1 ? "Allow" : "Disallow")}: {rule.Item2}\n"));
                    var matching = rules.Where(rule => target.StartsWith(rule.Item2, StringComparison.Ordinal)).ToList();
                    var longest = matching.Count == 0 ? 0 : matching.Max(rule => rule.Item2.Length);
                    var expected = matching.Count == 0 || matching.Any(rule => rule.Item1 && rule.Item2.Length == longest);
                    return RobotsParser.Parse(Encoding.UTF8.GetBytes(file)).Allows("staticguide", target) == expected;
                }
            );
    }

    [Fact]
    public void Patterns_cover_what_regular_expressions_would() =>
        Gen.Select(Gen.String[Gen.Char["ab*$"], 0, 7], Gen.String[Gen.Char["ab$"], 0, 9])
            .Holds(
                (pattern, text) =>
                {
                    var isAnchored = pattern.EndsWith('$');
                    var expression =
                        "^"
                        + string.Join(
                            ".*",
                            (isAnchored ? pattern[..^1] : pattern).Split('*').Select(System.Text.RegularExpressions.Regex.Escape)
                        )
                        + (isAnchored ? "\\z" : "");
                    return RobotsPath.Covers(pattern, text) == System.Text.RegularExpressions.Regex.IsMatch(text, expression);
                }
            );

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Gen.String[Gen.Char["/a%4143fFé~$*"], 0, 12]
            .Holds(path =>
                RobotsPath.Normalise(path).Contains('%', StringComparison.Ordinal)
                || RobotsPath.Normalise(RobotsPath.Normalise(path)) == RobotsPath.Normalise(path)
            );
}
