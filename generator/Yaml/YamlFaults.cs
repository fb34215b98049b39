using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>What is wrong with how a document is written, told once it is known which values that spoils.</summary>
internal sealed class YamlFaults(DiagnosticBag diagnostics)
{
    private readonly List<Diagnostic> found = [];

    public void Add(Rule rule, Place place, string message, string? hint) =>
        found.Add(new Diagnostic(rule, place, message) { Hint = hint });

    /// <param name="corrected">The values in which something stands in for a mistake.</param>
    public void Report(List<Place> corrected)
    {
        foreach (var fault in found)
            diagnostics.Add(fault with { Spoils = corrected.Find(value => Holds(value, fault.Place!.Start!.Value)) });
    }

    private static bool Holds(Place value, Position at) => value.Start!.Value.CompareTo(at) <= 0 && at.CompareTo(value.End!.Value) < 0;
}
