using StaticGuide.Diagnostics;

namespace StaticGuide.Importing.Sites;

/// <summary>What is left to a person.</summary>
/// <param name="Place">In the folder that is imported.</param>
/// <param name="Text">As it stands there, or what is the matter with it.</param>
internal sealed record Left(Rule Rule, Place Place, string Text)
{
    /// <summary>The line of the new file, from 1, where it stands in one.</summary>
    public int? NewLine { get; init; }

    public static Left At(Rule rule, Place place, string text) => new(rule, place, text.ReplaceLineEndings(" ").Trim());
}
