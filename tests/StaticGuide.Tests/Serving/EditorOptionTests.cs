using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Serving;

/// <summary><c>serve --editor</c>: an address that cannot open a file is no address.</summary>
public sealed class EditorOptionTests
{
    [Theory]
    [InlineData("foo")]
    [InlineData("code {file}")]
    [InlineData("vscode://file")]
    public void What_opens_no_file_is_wrong_usage(string editor)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, ["serve", "--editor", editor]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: --editor {editor}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("vscode://file{file}:{line}:{column}", run.Error, StringComparison.Ordinal);
    }
}
