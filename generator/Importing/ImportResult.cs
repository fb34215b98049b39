using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>A site of another tool as a guide, not yet written.</summary>
/// <param name="Files">By target.</param>
/// <param name="Left">What is left that is no part of a file here.</param>
internal sealed record ImportResult(IReadOnlyList<ImportedFile> Files, IReadOnlyList<Left> Left)
{
    /// <summary>Nothing of the other site is in it, and none of its files was named.</summary>
    public bool IsEmpty => Files.All(f => f.Source is null) && Left.All(l => l.Rule != ImportRules.File);

    public IEnumerable<Left> AllLeft => Files.SelectMany(f => f.Left).Concat(Left);
}
