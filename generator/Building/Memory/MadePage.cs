using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>A page that was made just now, with all that is known of it. Valid until its worker makes the next.</summary>
internal sealed record MadePage(
    PageView View,
    PageTrace Trace,
    PageEvidenceInUse InUse,
    PageLinks Links,
    IReadOnlyList<object> Cited,
    FileMark Html,
    FileMark? References,
    FileMark? Twin,
    FileMark? Card,
    SearchRecord? Search,
    IReadOnlyList<Diagnostic> Found
);
