using StaticGuide.Building.Memory;
using StaticGuide.Diagnostics;
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
    /// Whether nothing is other than it was when the notes were written: the source, the output, the day, what is asked for.
    /// </summary>
    public bool IsStill(BuildNotes notes)
    {
        if (notes.Options != SiteEngine.OptionsOf(request) || notes.Today != request.Today || notes.LastDay != LastDay)
            return false;
        var site = RealPath.Of(request.Output!);
        notes.Output.LeftIn(site, out var isWhole);
        return isWhole && !SiteFolder.MayBeBusy(site) && InputList.IsStill(request.Tree, notes.Inputs);
    }

    public MemoryUse Use(BuildNotes? last, IReadOnlyDictionary<string, UInt128> files) =>
        new(last?.Memory, SiteEngine.OptionsOf(request), files);

    /// <summary>After a build whose site is in its place.</summary>
    public void Write(BuildMemory memory, WitnessedTree tree, OutputManifest output, IReadOnlyList<Diagnostic> found, int pages)
    {
        var inputs = tree.Listed.ToDictionary(f => f.Key, f => (f.Value, tree.Files.GetValueOrDefault(f.Key)), StringComparer.Ordinal);
        var bytes = new ByteWriter();
        NotesFile.Write(new BuildNotes(SiteEngine.OptionsOf(request), request.Today, LastDay, inputs, output, found, pages, memory), bytes);
        folder.Write(bytes.Written);
    }
}
