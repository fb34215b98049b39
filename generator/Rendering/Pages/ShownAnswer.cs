using StaticGuide.Content.Questions;

namespace StaticGuide.Rendering.Pages;

/// <summary>A question that a page has answered.</summary>
/// <param name="Words">The answer, as readers see it.</param>
internal sealed record ShownAnswer(string Anchor, Question Question, string Words);
