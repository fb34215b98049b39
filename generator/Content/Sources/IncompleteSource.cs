using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Sources;

/// <summary>An entry of a bibliography that says too little to be cited. Nothing is wrong with it until somebody does.</summary>
/// <param name="Lacks">What it would need, in a writer's words.</param>
/// <param name="OtherId">What it is called besides, if anything.</param>
internal sealed record IncompleteSource(string Id, Place Place, string Lacks, string? OtherId = null);
