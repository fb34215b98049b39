namespace StaticGuide.Tests.Support;

/// <summary>
/// Compares a text with the one a person accepted, which stands in <c>….verified.txt</c> (the conventions of Verify). On a
/// mismatch what came is left beside it as <c>….received.txt</c>. <c>UPDATE_SNAPSHOTS=1</c> accepts everything that comes.
/// </summary>
internal static class Snapshot
{
    /// <summary>What comes is taken for right, and written down.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="name">The snapshot's path from the repository's root, without its ending.</param>
    public static void Matches(string name, string actual)
    {
        var (verified, received) = (Repository.Path(name + ".verified.txt"), Repository.Path(name + ".received.txt"));
        actual = actual.ReplaceLineEndings("\n");
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, actual);
        }
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual);
        Assert.Fail(
            $"{name}.verified.txt differs from what came, which is in {name}.received.txt. "
                + $"Look at both; if what came is right, run the tests again with UPDATE_SNAPSHOTS=1.\n\nWhat came:\n{actual}"
        );
    }

    /// <summary>Fails where a snapshot is left over from a test that is gone.</summary>
    public static void HasNoOrphans(string folder, IEnumerable<string> names)
    {
        var known = names.Select(n => Path.GetFullPath(Repository.Path(n + ".verified.txt"))).ToHashSet(StringComparer.Ordinal);
        var orphans = Directory
            .GetFiles(Repository.Path(folder), "*.verified.txt", SearchOption.AllDirectories)
            .Where(f => !known.Contains(Path.GetFullPath(f)));
        Assert.Empty(orphans);
    }
}
