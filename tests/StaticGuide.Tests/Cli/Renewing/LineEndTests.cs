using System.Text;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>Some files have line ends of two kinds: each line keeps its own, and a new one has that of those around it.</summary>
public sealed class LineEndTests
{
    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\r\n", "\n")]
    public void Each_line_keeps_its_own_end(string above, string below)
    {
        var entries = Bureau.Evidence.ReplaceLineEndings("\n");
        var start = entries.IndexOf("statistics:", StringComparison.Ordinal);
        var mixed = entries[..start].ReplaceLineEndings(above) + entries[start..].ReplaceLineEndings(below);
        using var site = Bureau.Guide().Write(Bureau.File, Encoding.UTF8.GetBytes(mixed));
        Bureau.Renew(site, Bureau.NextEdition);
        var after = File.ReadAllText(site.At(Bureau.File));
        var next = after.IndexOf("statistics:", StringComparison.Ordinal);
        Assert.Contains("45930", after, StringComparison.Ordinal);
        Assert.Contains("previous:", after, StringComparison.Ordinal);
        Assert.Equal(after[..next].ReplaceLineEndings(above), after[..next]);
        Assert.Equal(after[next..].ReplaceLineEndings(below), after[next..]);
    }
}
