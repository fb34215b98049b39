namespace StaticGuide.Tests.Support;

/// <summary>Programs that some tests need, and that not every machine has.</summary>
internal static class Tool
{
    /// <summary>CI installs all of them, so there a missing one is a failure and not a test left out.</summary>
    public static bool MustBeThere => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    /// <summary>Where a program of the PATH is, by any of its names; skips the test where there is none.</summary>
    public static string Find(params string[] names)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        return found ?? Missing(string.Join(" or ", names));
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
