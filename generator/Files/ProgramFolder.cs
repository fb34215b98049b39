namespace StaticGuide.Files;

/// <summary>Files that lie beside the program.</summary>
internal static class ProgramFolder
{
    /// <summary>The path of one, or null where it is not there.</summary>
    public static string? Find(string folder, string name) =>
        Path.Combine(AppContext.BaseDirectory, folder, name) is var path && File.Exists(path) ? path : null;
}
