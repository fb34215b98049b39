namespace StaticGuide.Files;

/// <summary>Why a name in the source folder cannot be used as a file.</summary>
internal enum EntryTrouble
{
    None,

    /// <summary>A symbolic link whose target lies outside the listed folder.</summary>
    LinkLeavesFolder,

    /// <summary>A symbolic link to a folder: following it could list files twice or for ever.</summary>
    LinkToFolder,

    /// <summary>A symbolic link to nothing, or to itself.</summary>
    BrokenLink,

    /// <summary>A pipe, socket or device.</summary>
    NotRegular,

    /// <summary>A folder that may not be listed.</summary>
    UnreadableFolder,

    /// <summary>A name whose bytes are not UTF-8: the runtime cannot open it.</summary>
    NameNotUtf8,
}
