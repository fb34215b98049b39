using System.Security.Cryptography;

namespace StaticGuide.Tests.Support;

/// <summary>Everything in a folder, so that two states of it can be compared byte for byte.</summary>
internal static class FolderContents
{
    /// <summary>The SHA-256 of each file by its path within the folder; empty where there is no folder.</summary>
    public static SortedDictionary<string, string> Of(string folder) =>
        new(
            Files(folder)
                .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
            StringComparer.Ordinal
        );

    private static string[] Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            : [];
}
