using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>What a block of code without an end, which is reported, keeps from being a part of the page.</summary>
/// <param name="Place">Of its first line.</param>
/// <param name="Hint">How it ends.</param>
/// <param name="Anchors">Of the headings within.</param>
internal sealed record Swallowed(Place Place, string Hint, IReadOnlySet<string> Anchors);
