using System.Text;
using StaticGuide.Diagnostics;

namespace StaticGuide.Files;

/// <summary>Lists and reads the source folder, and says what cannot be listed or read.</summary>
internal sealed class SourceReader(ISourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>The largest text file that is read, in bytes. A page of this size takes seconds and no reader's patience.</summary>
    public const int TextLimit = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool FolderExists(string folder) => tree.FolderExists(folder);

    /// <summary>The usable files below a folder, sorted by path; the others are reported.</summary>
    public IReadOnlyList<SourceEntry> List(string folder)
    {
        List<SourceEntry> files = [];
        foreach (var entry in tree.List(folder))
        {
            if (entry.Trouble == EntryTrouble.None)
                files.Add(entry);
            else
                Report(entry);
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>A text file, or null where it cannot be read (which is reported).</summary>
    public SourceText? ReadText(string path)
    {
        if (ReadBytes(path) is not { } bytes)
            return null;
        if (bytes.Length > TextLimit)
        {
            diagnostics.Add(ConfigurationRules.FileTooLarge, new Place(path),
                $"this file has {bytes.Length / (1024.0 * 1024.0):0.#} MiB; the limit is {TextLimit / (1024 * 1024)} MiB",
                "split it into several pages");
            return null;
        }
        try
        {
            return new SourceText(path, Decode(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Clamp(e.Index, 0, bytes.Length));
            var text = new SourceText(path, before.ReplaceLineEndings("\n"));
            diagnostics.Add(ConfigurationRules.NotUtf8, text.PlaceOf(text.Text.Length, text.Text.Length),
                "the bytes here are not UTF-8", "save the file as UTF-8 in your editor");
            return null;
        }
    }

    /// <summary>A file's bytes, or null where it cannot be read (which is reported).</summary>
    public byte[]? ReadBytes(string path)
    {
        try
        {
            return tree.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e is UnauthorizedAccessException ? "permission denied" : "it is gone or cannot be opened";
            diagnostics.Add(ConfigurationRules.Unreadable, new Place(path), $"this file cannot be read: {reason}",
                "check its permissions and that it is a regular file");
            return null;
        }
    }

    private static string Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[3..];
        var text = Strict.GetString(content);
        return content.Contains((byte)'\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    private void Report(SourceEntry entry)
    {
        var (message, hint) = entry.Trouble switch
        {
            EntryTrouble.LinkLeavesFolder => ("this symbolic link leads out of the folder", "copy the file here instead"),
            EntryTrouble.LinkToFolder => ("this is a symbolic link to a folder, and those are not followed", "move the folder here"),
            EntryTrouble.BrokenLink => ("this symbolic link leads nowhere", "mend or remove it"),
            _ => ("this folder cannot be listed: permission denied", "check its permissions"),
        };
        var rule = entry.Trouble == EntryTrouble.UnreadableFolder ? ConfigurationRules.Unreadable : ConfigurationRules.BadLink;
        diagnostics.Add(rule, new Place(entry.Path), message, hint);
    }
}
