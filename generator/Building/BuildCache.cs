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
    private DateOnly LastDay => request.LastDay ?? request.Today;

    public BuildNotes? Read() => folder.Read() is { } bytes ? NotesFile.Read(bytes) : null;

    /// <summary>
    /// The files of the source that are other than they were; null where something else is: the output, the day, what is asked for, which
    /// files there are.
    /// </summary>
    public IReadOnlyDictionary<string, UInt128>? ChangesSince(BuildNotes notes)
    {
        if (notes.Options != SiteEngine.OptionsOf(request) || notes.Today != request.Today || notes.LastDay != LastDay)
            return null;
        var site = RealPath.Of(request.Output!);
        notes.Output.LeftIn(site, out var isWhole);
        return isWhole && !SiteFolder.MayBeBusy(site) ? InputList.ChangesSince(notes.Inputs, request.Tree, BodyUpdate.Limit) : null;
    }

    public MemoryUse Use(BuildNotes? last, IReadOnlyDictionary<string, UInt128> files) =>
        new(last?.Memory, SiteEngine.OptionsOf(request), files);

    /// <summary>After a build whose site is in its place.</summary>
    /// <param name="tree">What the source was when it was read.</param>
    public void Write(SiteReading reading, BuildMemory memory, WitnessedTree tree, OutputManifest output, BuildResult result) =>
        Write(
            new BuildNotes(
                SiteEngine.OptionsOf(request),
                request.Today,
                LastDay,
                tree.Listed.ToDictionary(f => f.Key, f => (f.Value, tree.Files.GetValueOrDefault(f.Key)), StringComparer.Ordinal),
                output,
                [.. result.Diagnostics],
                result.Pages,
                SketchFile.Of(reading.Content, reading.Routes, reading.Translations),
                memory
            )
        );

    public void Write(BuildNotes notes)
    {
        var bytes = new ByteWriter();
        NotesFile.Write(notes, bytes);
        folder.Write(bytes.Written);
    }
}
