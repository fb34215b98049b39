namespace StaticGuide.Tests.Support;

/// <summary>Programs that some tests need, and that not every machine has.</summary>
internal static class Tool
{
    /// <summary>CI installs all of them, so there a missing one is a failure and not a test left out.</summary>
    public static bool MustBeThere => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    /// <summary>Where a program of the PATH is; skips the test where it is not.</summary>
    public static string Find(string name)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        return found ?? Missing(name);
    }

    /// <summary>Where a program is that <c>npm ci</c> puts beside the tests.</summary>
    public static string FindNpm(string path)
    {
        var found = Repository.Path($"tests/checkers/node_modules/{path}");
        return File.Exists(found) ? found : Missing($"{path} (`npm ci --prefix tests/checkers` installs it)");
    }

    private static string Missing(string name)
    {
        Assert.SkipUnless(MustBeThere, $"there is no {name} here");
        Assert.Fail($"there is no {name} here, and CI must have it");
        return "";
    }
}
