namespace StaticGuide.Markup;

/// <summary>
/// A stretch of HTML from one <c>&lt;</c> to the next behind it or to an end: tags and texts that tell a reader of addresses nothing, where
/// the first is a tag at all.
/// </summary>
internal readonly record struct SilentStretch(int Start, int End);

/// <summary>Finds the silent stretches of a text that stands in the middle of a page, in order.</summary>
internal delegate SilentStretch[] SilenceFinder(ReadOnlySpan<char> text);
