namespace StaticGuide.Content.Pages;

/// <summary>What was changed on a page, in words, and on which day.</summary>
internal sealed record PageChange(DateOnly Date, string Text);
