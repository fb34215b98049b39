using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>What a page says of interests behind it. <see cref="Text"/> is Markdown.</summary>
internal sealed record Disclosure(string Text, ITextOrigin Origin);
