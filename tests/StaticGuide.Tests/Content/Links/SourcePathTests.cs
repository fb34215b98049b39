using CsCheck;
using StaticGuide.Content.Links;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Links;

/// <summary>Paths between files of the content folder, which is the root of them all.</summary>
public sealed class SourcePathTests
{
    private static readonly Gen<string> Paths = Gen.OneOf("a", "b.md", "..", ".", "...", "ü")
        .Array[1, 6]
        .Select(segments => string.Join('/', segments));

    [Fact]
    public void A_path_leads_where_the_file_system_goes_or_nowhere() =>
        Gen.Select(Paths, Gen.OneOf("content/x.md", "content/roles/x.md", "content/a/b/x.md"))
            .Holds(
                (path, file) =>
                {
                    var expected = Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file)!, path));
                    if (SourcePath.Join(file, path) is { } joined)
                        Assert.Equal(expected, "/" + joined);
                    else
                        Assert.Contains("..", path, StringComparison.Ordinal);
                },
                iter: 5_000
            );

    [Fact]
    public void No_path_leaves_the_content_folder() =>
        Gen.Select(Paths, Gen.Bool)
            .Holds(
                (path, fromRoot) =>
                {
                    if (SourcePath.Join("content/roles/x.md", (fromRoot ? "/" : "") + path) is { } joined)
                        Assert.StartsWith("/content", Path.GetFullPath("/" + joined), StringComparison.Ordinal);
                },
                iter: 5_000
            );

    [Theory]
    [InlineData("content/roles/x.md", "../pay.md", "content/pay.md")]
    [InlineData("content/roles/x.md", "/pay.md", "content/pay.md")]
    [InlineData("content/roles/x.md", "./y.md", "content/roles/y.md")]
    [InlineData("content/roles/x.md", "../../pay.md", null)]
    [InlineData("content/x.md", "a/../../content/pay.md", null)]
    public void Some_paths(string file, string path, string? joined) => Assert.Equal(joined, SourcePath.Join(file, path));
}
