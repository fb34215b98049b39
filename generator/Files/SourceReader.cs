using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticGuide.Diagnostics;

namespace StaticGuide.Files;

/// <summary>Lists and reads the source folder, and says what cannot be listed or read.</summary>
internal sealed class SourceReader(ISourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>The largest text file that is read, in bytes. A page of this size takes seconds and no reader's patience.</summary>
    public const int TextLimit = 16 * 1024 * 1024;

    /// <summary>A file that is no text has thousands of them.</summary>
    private const int ReportLimit = 20;

    /// <summary>The first byte of the controls U+0080 to U+009F.</summary>
    private const byte BeginsC1 = 0xC2;

    /// <summary>That of U+FFFE and U+FFFF, and of a byte order mark.</summary>
    private const byte BeginsNone = 0xEF;

    /// <summary>All of ASCII but the tabulator and the line feed.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Append(0x7F).Where(b => b is not ('\t' or '\n')).Select(b => (byte)b),
    ]);

    /// <summary>Whether U+1FFFE, U+1FFFF or those of another plane may be there.</summary>
    private static bool HoldsEndOfPlane(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((ReadOnlySpan<byte>)[0xBF, 0xBE]) >= 0 || bytes.IndexOf((ReadOnlySpan<byte>)[0xBF, 0xBF]) >= 0;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool FolderExists(string folder) => tree.FolderExists(folder);

    /// <inheritdoc cref="ISourceTree.IsTaken"/>
    public bool IsTaken(string path) => tree.IsTaken(path);

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
        try
        {
            return BuiltInFiles.Read(path) is { } builtIn
                ? Decode(path, builtIn)
                : tree.Lend(path, TextLimit, bytes => Decode(path, bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, e);
            return null;
        }
    }

    /// <summary>
    /// The same, where its bytes tell which part of it is wanted and it is plain: of a page, first the head, later the rest.
    /// </summary>
    /// <param name="part">Given all bytes and their fingerprint, the stretch that is wanted; null for all of the text.</param>
    /// <param name="isKnown">The bytes were read before, and are plain. Else the part begins the text, and is to be given back.</param>
    /// <returns>The text, and whether it is that part alone.</returns>
    public (SourceText? Text, bool IsPart) ReadText(string path, Func<ReadOnlySpan<byte>, UInt128, Range?> part, bool isKnown)
    {
        try
        {
            return tree.Lend(
                path,
                TextLimit,
                (bytes, mark) =>
                    part(bytes, mark) is not { } range || !isKnown && !IsPlain(bytes) ? (Decode(path, bytes), false)
                    : !isKnown ? (SourceText.Lent(path, bytes[range]), true)
                    : (new SourceText(path, Encoding.UTF8.GetString(bytes[range]), bytes[..range.Start.Value].Count((byte)'\n')), true)
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, e);
            return (null, false);
        }
    }

    /// <summary>Whether any part of a text can be read by itself: it is UTF-8, and nothing in it has to be said or put right.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> bytes) =>
        bytes.Length <= TextLimit
        && !bytes.ContainsAny(Controls)
        && !ConflictMarks.MayBeIn(bytes)
        && (
            Ascii.IsValid(bytes)
            || !HoldsEndOfPlane(bytes)
                && !bytes.ContainsAny(BeginsC1, BeginsNone)
                && !UnseenCharacters.MayBeIn(bytes)
                && Utf8.IsValid(bytes)
        );

    /// <summary>
    /// A file that is published as it is, read as browsers read it; null where it cannot be read (which is reported) or is too large to be
    /// a page.
    /// </summary>
    /// <inheritdoc cref="PublishedText.Decode"/>
    public SourceText? ReadPage(string path, Func<ReadOnlySpan<byte>, string> other)
    {
        try
        {
            return tree.Lend(
                path,
                TextLimit,
                bytes => bytes.Length > TextLimit ? null : new SourceText(path, WithoutReturns(PublishedText.Decode(bytes, other)))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, e);
            return null;
        }
    }

    /// <summary>A file's bytes, or null where it cannot be read (which is reported).</summary>
    public byte[]? ReadBytes(string path)
    {
        try
        {
            return BuiltInFiles.Read(path) ?? tree.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, e);
            return null;
        }
    }

    /// <summary>
    /// What is seen in a file's bytes, which are lent; null where it cannot be read, which is reported when it is copied.
    /// </summary>
    /// <inheritdoc cref="ISourceTree.Lend{T}(string, int, Func{ReadOnlySpan{byte}, T})"/>
    public T? Look<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use)
        where T : class
    {
        try
        {
            return tree.Lend(path, limit, use);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A file to copy, or null where it cannot be opened (which is reported).</summary>
    public Stream? Open(string path)
    {
        try
        {
            return tree.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, e);
            return null;
        }
    }

    private SourceText? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > TextLimit)
        {
            Refuse(
                ConfigurationRules.FileTooLarge,
                new Place(path),
                $"this file is larger than {TextLimit / (1024 * 1024)} MiB, the limit for a text",
                path.EndsWith(".md", StringComparison.Ordinal)
                    ? "split it into several pages"
                    : "split it into several files, or restore what was there before"
            );
            return null;
        }
        if (IsUtf16(bytes))
        {
            Refuse(ConfigurationRules.NotUtf8, new Place(path), "this file is UTF-16", "save the file as UTF-8 in your editor");
            return null;
        }
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = Strict.GetString(bytes);
            var source = new SourceText(path, bytes.Contains((byte)'\r') ? WithoutReturns(text) : text);
            // The lock is mended in a way of its own, which its reader tells.
            if (path.EndsWith(".lock.json", StringComparison.Ordinal) || ConflictMarks.In(source.Text) is not var (start, end))
                return Checked(source);
            Refuse(
                ConfigurationRules.Conflict,
                source.PlaceOf(start, end),
                "a conflict of git is left here",
                "choose what is to stand, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"
            );
            return null;
        }
        catch (DecoderFallbackException e)
        {
            var before = new SourceText(path, WithoutReturns(Encoding.UTF8.GetString(bytes[..Math.Clamp(e.Index, 0, bytes.Length)])));
            Refuse(
                ConfigurationRules.NotUtf8,
                before.PlaceOf(before.Text.Length, before.Text.Length),
                "the bytes here are not UTF-8",
                "save the file as UTF-8 in your editor"
            );
            return null;
        }
    }

    /// <summary>Text of mostly ASCII in units of two bytes, without the mark that says so: each second byte is zero.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        const int Enough = 256;
        var some = bytes[..Math.Min(bytes.Length, Enough)];
        var zeros = (Even: 0, Odd: 0);
        if (!some.Contains((byte)0))
            return false;
        for (var i = 0; i < some.Length; i++)
        {
            if (some[i] == 0)
                zeros = i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
        }
        return some.Length > 3 && Math.Min(zeros.Even, zeros.Odd) == 0 && 10 * (zeros.Even + zeros.Odd) >= 4 * some.Length;
    }

    /// <summary>What cannot be published is named here, once for all that reads the text, and goes no further.</summary>
    private SourceText Checked(SourceText source)
    {
        UnseenCharacters.Check(source, diagnostics);
        var at = ForbiddenCharacters.IndexIn(source.Text);
        if (at < 0)
            return source;
        for (var (next, reports) = (0, 0); next >= 0 && reports < ReportLimit; reports++)
        {
            var length = ForbiddenCharacters.LengthAt(source.Text, at);
            ForbiddenCharacters.Report(diagnostics, source.PlaceOf(at, at + length), source.Text, at);
            next = ForbiddenCharacters.IndexIn(source.Text.AsSpan(at + length));
            at += next + length;
        }
        return new SourceText(source.Path, ForbiddenCharacters.Replace(source.Text));
    }

    private static string WithoutReturns(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>That a page is not there follows from its file not being read.</summary>
    private void Refuse(Rule rule, Place place, string message, string? hint) =>
        diagnostics.Add(new Diagnostic(rule, place, message) { Hint = hint, Spoils = new Place(place.File) });

    /// <summary>That a file which is there could not be read, and why.</summary>
    public void ReportUnreadable(string path, Exception e) =>
        Refuse(
            ConfigurationRules.Unreadable,
            new Place(path),
            $"this file cannot be read: {(e is UnauthorizedAccessException ? "permission denied" : "it is gone or cannot be opened")}",
            "check its permissions and that it is a regular file"
        );

    /// <summary>Why a name cannot be used as a file.</summary>
    public void Report(SourceEntry entry)
    {
        if (entry.Trouble == EntryTrouble.NameNotUtf8)
        {
            diagnostics.Add(
                ConfigurationRules.NameNotUtf8,
                new Place(entry.Path),
                "the name of this file or folder is not UTF-8 (the odd bytes are shown as �)",
                "rename it"
            );
            return;
        }
        var (message, hint) = entry.Trouble switch
        {
            EntryTrouble.LinkLeavesFolder => ("this symbolic link leads out of the folder", "put here what it leads to instead"),
            EntryTrouble.LinkToFolder => ("this is a symbolic link to a folder, and those are not followed", "move the folder here"),
            EntryTrouble.NotRegular => ("this is a pipe, a socket or a device, not a file", "remove it"),
            EntryTrouble.BrokenLink => ("this symbolic link leads nowhere", "mend or remove it"),
            _ => ("this folder cannot be listed: permission denied", "check its permissions"),
        };
        var rule = entry.Trouble is EntryTrouble.UnreadableFolder or EntryTrouble.NotRegular
            ? ConfigurationRules.Unreadable
            : ConfigurationRules.BadLink;
        diagnostics.Add(rule, new Place(entry.Path), message, hint);
    }
}
