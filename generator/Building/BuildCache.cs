using Microsoft.Win32.SafeHandles;
using StaticGuide.Building.Memory;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>
/// What builds of one site into one folder leave for each other. Nothing here is trusted further than its fingerprints: without it, the
/// same comes out, only later.
/// </summary>
internal sealed class BuildCache(BuildRequest request, CacheFolder folder)
{
    /// <summary>Null where nothing is to be left, or nowhere.</summary>
    public static BuildCache? Of(BuildRequest request) =>
        request is { UseCache: true, Output: { } output } ? new BuildCache(request, new CacheFolder(request.SourceRoot, output)) : null;

    private DateOnly LastDay => request.LastDay ?? request.Today;

    public BuildNotes? Read() => folder.Read() is { } bytes ? NotesFile.Read(bytes) : null;

    /// <summary>
    /// The files of the source that are other than they were; null where something else is: the day, what is asked for, which files there
    /// are.
    /// </summary>
    public IReadOnlyDictionary<string, UInt128>? ChangesSince(BuildNotes notes) =>
        notes.Options == SiteEngine.OptionsOf(request) && notes.Today == request.Today && notes.LastDay == LastDay
            ? InputList.ChangesSince(notes.Inputs, request.Tree, BodyUpdate.Limit)
            : null;

    /// <summary>Whether the site of the last build stands there as it was written, and nobody is about to change it.</summary>
    public bool HasSiteOf(BuildNotes notes) =>
        RealPath.Find(request.Output!) is { } site && notes.Output.IsWholeIn(site) && !SiteFolder.MayBeBusy(site);

    /// <inheritdoc cref="CacheFolder.OpenForNow"/>
    public SafeFileHandle? OpenForNow() => folder.OpenForNow();

    public MemoryUse Use(BuildNotes? last, IReadOnlyDictionary<string, UInt128> files) =>
        new(last?.Memory, SiteEngine.OptionsOf(request), files) { OpenRecords = OpenForNow };

    /// <summary>Begins to write while a site takes its place, which is known last.</summary>
    /// <param name="tree">What the source was when it was read.</param>
    /// <param name="output">What stands there then; null where that failed, and nothing is to be left.</param>
    public Task Begin(SiteReading reading, BuildMemory memory, WitnessedTree tree, Task<OutputManifest?> output, BuildResult result) =>
        Task.Run(() =>
            Write(
                new BuildNotes(
                    SiteEngine.OptionsOf(request),
                    request.Today,
                    LastDay,
                    InputList.Of(tree),
                    [.. result.Diagnostics],
                    result.Pages
                )
                {
                    LazySketch = new(SketchFile.Of(reading.Content, reading.Routes, reading.Translations)),
                    LazyMemory = new(memory),
                    LazyOutput = new(() => output.Result ?? throw new IOException("there is no new site")),
                }
            )
        );

    public void Write(BuildNotes notes) =>
        folder.Write(take =>
        {
            var bytes = new ByteWriter(take);
            NotesFile.Write(notes, bytes);
            bytes.Flush();
        });
}
