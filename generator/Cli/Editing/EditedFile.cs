using System.Text;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Editing;

/// <summary>A file of the guide whose data are changed in place: its YAML, or the front matter of a page.</summary>
internal sealed class EditedFile
{
    /// <summary>Why a file was not replaced that nobody lets us write.</summary>
    public const string MayNotBeWritten = "it may not be written";

    private readonly byte[] bytes;

    private EditedFile(string path, byte[] bytes, SourceText source, YamlNode root)
    {
        (Path, this.bytes, Source, Root) = (path, bytes, source, root);
        HasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Raw = Encoding.UTF8.GetString(bytes.AsSpan(HasMark ? Encoding.UTF8.Preamble.Length : 0));
    }

    /// <summary>Relative to the source folder.</summary>
    public string Path { get; }

    public SourceText Source { get; }

    public YamlNode Root { get; }

    /// <summary>The text as it stands in the file, with its own line ends.</summary>
    public string Raw { get; }

    private bool HasMark { get; }

    /// <summary>Null where it cannot be read (which is reported).</summary>
    public static EditedFile? Read(SourceReader files, string path) =>
        files.ReadBytes(path) is { } bytes && files.ReadText(path) is { } source && RootOf(path, source) is { } root
            ? new EditedFile(path, bytes, source, root)
            : null;

    /// <summary>The text with other values, or null where the rest would not be read as before.</summary>
    public string? With(IReadOnlyList<ScalarChange> changes, IReadOnlyList<ListAddition> additions) =>
        new YamlEdit(Source, text => RootOf(Path, text)).Apply(Root, changes, additions, Raw);

    /// <summary>The mapping whose id stands at a place, or null.</summary>
    public YamlMapping? EntryAt(Place id) =>
        Mappings(Root).FirstOrDefault(m => m.Find("id")?.Value is YamlScalar scalar && YamlReader.PlaceOf(Source, scalar) == id);

    /// <summary>The file's bytes with another text.</summary>
    public byte[] BytesOf(string text) =>
        HasMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    /// <summary>Puts another text in its place in one step, where it is still what was read; else says why not.</summary>
    public string? Replace(string sourceRoot, string text)
    {
        var file = System.IO.Path.Combine(sourceRoot, Path);
        try
        {
            if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
                return "it was edited meanwhile";
            if (File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly))
                return MayNotBeWritten;
            LockFile.Replace(file, HasMark ? '\uFEFF' + text : text);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e is UnauthorizedAccessException ? MayNotBeWritten : "it cannot be read or written any more";
        }
    }

    /// <summary>The file's data, read as the site's are; of a page, its front matter.</summary>
    private static YamlNode? RootOf(string file, SourceText text)
    {
        const int FirstLine = 2;
        var unheard = new DiagnosticBag();
        if (file.EndsWith(".json", StringComparison.Ordinal))
            return JsonReader.Read(text, unheard);
        if (!PageRoute.IsPage(file))
            return YamlReader.Read(text, unheard);
        var start = text.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return FrontMatter.Split(text, unheard).YamlEnd is { } end ? YamlReader.Read(text, FirstLine, start, end, unheard) : null;
    }

    private static IEnumerable<YamlMapping> Mappings(YamlNode node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(Mappings),
            YamlMapping map => map.Entries.SelectMany(e => Mappings(e.Value)).Prepend(map),
            _ => [],
        };
}
