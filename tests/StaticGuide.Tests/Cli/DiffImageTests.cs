using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>Pictures that were replaced under their names.</summary>
public sealed class DiffImageTests
{
    /// <summary>The picture was drawn anew, and no page says so.</summary>
    [Theory]
    [InlineData("<main><img src=/x/a%20b.png alt=Pay></main>", "~ /  “A”: picture “Pay”: /x/a%20b.png is another file\n")]
    [InlineData("<header><img src='../x/a b.png' alt=Pay></header><main></main>", "~ picture “Pay”: /x/a%20b.png is another file (on /)\n")]
    [InlineData("<main><img src=/base/x/a%20b.png alt=''></main>", "~ /  “A”: picture: /base/x/a%20b.png is another file\n")]
    [InlineData("<main><a href='/x/a b.png'>Pay</a></main>", "Nothing changes for readers.\n")]
    public void A_picture_with_other_bytes_is_named(string page, string said)
    {
        using var site = Site.Empty();
        foreach (var folder in new[] { "a", "b" })
            site.Write($"{folder}/index.html", $"<title>A</title>{page}")
                .Write($"{folder}/x/a b.png", folder)
                .Write($"{folder}/c.png", "c");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        run.Succeeded();
        Assert.EndsWith(said, run.Output, StringComparison.Ordinal);
    }
}
