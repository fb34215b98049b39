using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Who may read what is written: as the user's umask has it, and the folder itself as somebody has prepared it.</summary>
public sealed class PermissionsTests
{
    private const string List = "(cd site-output; find . -mindepth 1 -printf '%m %p\\n' | sort -k 2)";

    [Theory]
    [InlineData("true")]
    [InlineData("printf -- '---\\ntitle: Home\\n---\\nNew.\\n' > content/index.md")]
    [InlineData("printf -- '---\\ntitle: House\\n---\\nNew.\\n' > content/index.md")]
    [InlineData("rm content/pay.md")]
    public void Files_that_are_kept_have_the_permissions_of_a_build_from_nothing(string edit)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n").Write("content/img/plan.svg", "<svg/>");
        Sh(
            site,
            $"""
            umask 077; "$0" build --quiet; "$0" build --quiet
            test "$(stat -c %a site-output/index.html)" = 600
            {edit}; umask 022; "$0" build --quiet; {List} > kept
            rm -r .staticguide site-output; "$0" build --quiet; {List} > fresh; diff kept fresh
            umask 027; "$0" build --quiet; umask 022; "$0" build --quiet; {List} | diff fresh -
            """
        );
    }

    [Theory]
    [InlineData("chmod 600 site-output/pay/index.html")]
    [InlineData("chmod 777 site-output/img/plan.svg site-output/index.html; echo New. >> content/pay.md")]
    [InlineData("chmod 700 site-output/pay")]
    public void What_somebody_has_done_to_permissions_is_undone(string edit)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n").Write("content/img/plan.svg", "<svg/>");
        Sh(site, $"""umask 022; "$0" build --quiet; {List} > fresh; {edit}; "$0" build --quiet; {List} | diff fresh -""");
    }

    [Theory]
    [InlineData("2750")]
    [InlineData("2770")]
    [InlineData("700")]
    [InlineData("1777")]
    public void A_folder_that_was_prepared_stays_what_it_was(string mode)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n");
        var owner = Environment.IsPrivilegedProcess ? "-o nobody -g 12345" : "";
        Sh(
            site,
            $"""
            install -d -m {mode} {owner} site-output; stat -c '%a %u %g' site-output > before
            "$0" build --quiet; stat -c '%a %u %g' site-output | diff before -
            rm content/pay.md; "$0" build --quiet; "$0" build --quiet --no-cache; stat -c '%a %u %g' site-output | diff before -
            test ! -e site-output/pay; mkdir content/img; echo '<svg/>' > content/img/a.svg; "$0" build --quiet
            stat -c '%a %u %g' site-output | diff before -
            """
        );
        if (mode[0] == '2' && owner.Length > 0)
            Sh(site, "test \"$(stat -c %g site-output/img/a.svg)\" = 12345");
    }

    private static void Sh(Site site, string script)
    {
        var run = Generator.Run(site.Root, ["-ec", script, Generator.Binary], program: "sh");
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
    }
}
