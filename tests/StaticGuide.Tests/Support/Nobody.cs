namespace StaticGuide.Tests.Support;

/// <summary>Runs the program as a user without privileges: root may read and write everything, which would prove nothing.</summary>
internal static class Nobody
{
    private static readonly string[] Drop = ["--reuid=65534", "--regid=65534", "--clear-groups"];

    /// <summary>Skips the test where there is no way to give up privileges.</summary>
    public static Run Run(Site site, params string[] arguments) => RunWith("755", site, arguments);

    /// <param name="mode">Of the site's folder, in three octal digits.</param>
    public static Run RunWith(string mode, Site site, params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
            return Generator.Run(site.Root, arguments);
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "the tests run as root, and there is no setpriv to become somebody else");
        Permit(site.Root, mode);
        var run = Generator.Run(site.Root, [.. Drop, Generator.Binary, .. arguments], program: "/usr/bin/setpriv");
        Assert.SkipWhen(run.ExitCode is 126 or 127, $"another user may not run {Generator.Binary}");
        return run;
    }

    /// <param name="mode">Three octal digits.</param>
    public static void Permit(string path, string mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions are those of Unix");
            return;
        }
        File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32(mode, 8));
    }
}
