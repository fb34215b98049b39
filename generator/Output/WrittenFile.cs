using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>A file of a site, as it was when it was written.</summary>
/// <param name="Name">Relative to the site's root, with <c>/</c>.</param>
internal readonly record struct WrittenFile(string Name, FileMark Mark, FileStamp Stamp)
{
    /// <summary>Whether nobody has touched it since.</summary>
    public bool IsLeftIn(string site) => FileStamp.Of(PathIn(site, Name)) == Stamp;

    public static string PathIn(string site, string name) => name.Length == 0 ? site : $"{site}/{name}";
}

/// <summary>A folder of a site: its stamp changes when a name comes or goes.</summary>
/// <param name="Name">Empty for the site's own.</param>
internal readonly record struct WrittenFolder(string Name, FileStamp Stamp)
{
    public bool IsLeftIn(string site) => FileStamp.Of(WrittenFile.PathIn(site, Name)) == Stamp;
}
