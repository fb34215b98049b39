using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Usage;

/// <summary>What is said of a folder that should hold a built site.</summary>
internal static class BuiltFolder
{
    /// <summary>What is wrong with a path that is no folder.</summary>
    public static string Missing(string path) =>
        File.Exists(path) ? "this is a file; name the folder of the built site" : "there is no such folder";

    public static Diagnostic WithoutPages() =>
        new(LinkRules.NothingToRead, null, "there is no page in this folder, so nothing was looked at")
        {
            Hint = "name the folder that `build` wrote, such as site-output",
        };
}
