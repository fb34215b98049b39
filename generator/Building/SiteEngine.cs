using StaticGuide.Building.Memory;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>
/// Builds one site again and again, each time from the source as it is then, and makes only the pages that have become other ones. What
/// comes out is what a build from nothing gives, byte for byte, diagnostics included. One build at a time.
/// </summary>
/// <remarks>
/// The output is handed each file that was made (<see cref="ISiteOutput.Write(string, ReadOnlySpan{char})"/>), asked which it still has
/// (<see cref="ISiteOutput.Has"/>), and told which of those the site keeps (<see cref="ISiteOutput.Keep"/>); what it is not told of is
/// gone. A build that fails leaves the engine as it was.
/// </remarks>
internal sealed class SiteEngine
{
    /// <summary>What the last build without errors has left.</summary>
    public BuildMemory? Last { get; private set; }

    /// <param name="request">Its own output is not used.</param>
    public BuildResult Build(BuildRequest request, ISiteOutput output)
    {
        var diagnostics = new DiagnosticBag();
        var tree = new WitnessedTree(request.Tree);
        var selection = new PageSelection(request.Today, request.Drafts, request.Future) { LastDay = request.LastDay ?? request.Today };
        if (SiteReading.Of(tree, request.BaseUrl, selection, diagnostics) is not { } reading)
            return new BuildResult(diagnostics.Sorted(), 0);
        var making = SiteMaking.Of(reading, request.Today, diagnostics);
        var next = making.Make(output, request.Progress, new MemoryUse(Last, OptionsOf(request), tree.Files), request.Metrics);
        if (!diagnostics.HasErrors)
            Last = next;
        return new BuildResult(diagnostics.Sorted(), reading.Content.Published.Count);
    }

    /// <summary>Tells what a build is asked for, as far as pages turn on it; the day is told with the site.</summary>
    public static ulong OptionsOf(BuildRequest request) =>
        1UL
            .With(request.BaseUrl)
            .With(request.Drafts ? 1UL : 0)
            .With(request.Future ? 1UL : 0)
            .With(request.Relative ? 1UL : 0)
            .With(request.HostFiles ? 1UL : 0)
            .With(request.MetaPolicy ? 1UL : 0);
}
