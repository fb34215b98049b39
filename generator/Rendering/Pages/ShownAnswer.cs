namespace StaticGuide.Rendering.Pages;

/// <summary>A question that a page has answered, in the words that readers see.</summary>
internal sealed record ShownAnswer(string Anchor, string Question, string Answer);
