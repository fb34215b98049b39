using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>A site that is published from a repository of its own: the marker travels with each copy of it.</summary>
public sealed class RepositoryInOutputTests
{
    private const string Git = "git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false -c init.defaultBranch=main";

    [Fact]
    public void A_clone_of_a_site_keeps_its_repository()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n");
        Sh(
            site,
            $"""
            "$0" build --quiet --output first
            cd first; {Git} init -q; {Git} add -A; {Git} commit -qm one; cd ..
            {Git} clone -q first clone; cd clone
            echo mine > mine.txt; {Git} add -A; {Git} commit -qm unpushed; cd ..
            rm content/pay.md; "$0" build --quiet --output clone; "$0" build --quiet --output clone
            test ! -e clone/pay; test ! -e clone/mine.txt
            cd clone; {Git} log --format=%s | grep -q unpushed; {Git} status --short | grep -q ' D pay/index.html'
            {Git} add -A; {Git} commit -qm two
            """
        );
    }

    /// <summary>There <c>.git</c> is a file. At first the folder holds nothing else.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("test ! -e x; mkdir volume; mount --bind volume site-output; ")]
    public void A_work_tree_is_filled_again_and_again(string mount)
    {
        using var site = Site.Small();
        var script = $"""
            set -e; mkdir site-output; {mount}
            {Git} init -q; {Git} add content templates; {Git} commit -qm source
            {Git} branch pages $({Git} commit-tree -m empty $({Git} mktree < /dev/null))
            {Git} worktree add -f -q site-output pages; test -f site-output/.git
            "$0" build --quiet; test -f site-output/index.html; test -f site-output/.git
            cd site-output; {Git} add -A; {Git} commit -qm one; cd ..
            printf -- '---\ntitle: Home\n---\nNew.\n' > content/index.md; "$0" build --quiet
            printf -- '---\ntitle: House\n---\nNew.\n' > content/index.md; "$0" build --quiet --no-cache
            cd site-output; {Git} status --short | grep -q ' M index.html'; {Git} commit -qam two
            test "$({Git} rev-list --count pages)" = 3; grep -q House index.html; test -z "$({Git} status --short)"
            cd ..; test "$(ls -A | tr '\n' ' ')" = "$1"
            """;
        const string Left = ".git .staticguide content site-output templates ";
        if (mount.Length == 0)
        {
            Sh(site, script, Left);
            return;
        }
        string[] unshare = Environment.IsPrivilegedProcess ? ["-m"] : ["-rm"];
        var run = Generator.Run(
            site.Root,
            [.. unshare, "sh", "-c", script, Generator.Binary, Left.Replace("templates", "templates volume", StringComparison.Ordinal)],
            program: "unshare"
        );
        Assert.SkipWhen(
            run.Error.Contains("unshare failed", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "no mount namespace can be made here"
        );
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
    }

    /// <summary>A build is killed when the new site stands there, and the old one with the repository aside.</summary>
    [Theory]
    [InlineData(".site-output.building")]
    [InlineData(".site-output.previous")]
    public void What_a_killed_build_has_put_aside_comes_back(string aside)
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        site.Write($"{aside}/.staticguide", File.ReadAllBytes(Path.Combine(site.Output, ".staticguide")))
            .Write($"{aside}/.git/config", "mine");
        Generator.Build(site, "--no-cache").Succeeded();
        Assert.Equal("mine", site.OutputFile(".git/config"));
        Assert.False(Directory.Exists(site.At(aside)));
    }

    /// <summary>Nobody can say which of them is to stay: the site is built within its folder, and both do.</summary>
    [Fact]
    public void A_second_repository_is_never_removed()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var marker = File.ReadAllBytes(Path.Combine(site.Output, ".staticguide"));
        site.Write("site-output/.git/config", "one")
            .Write(".site-output.building/.git/config", "two")
            .Write(".site-output.building/.staticguide", marker);
        Generator.Build(site, "--no-cache").Succeeded();
        Assert.Equal("one", site.OutputFile(".git/config"));
        Assert.Equal("two", File.ReadAllText(site.At(".site-output.building/.git/config")));
    }

    private static void Sh(Site site, string script, params string[] arguments)
    {
        var run = Generator.Run(site.Root, ["-ec", script, Generator.Binary, .. arguments], program: "sh");
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
    }
}
