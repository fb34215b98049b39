using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>The Markdown of a page, read when its turn has come.</summary>
/// <param name="Markdown">What follows its front matter.</param>
/// <param name="File">Reads the whole file, for the few who ask for it.</param>
internal sealed record PageText(string Markdown, ITextOrigin Origin, Func<SourceText?> File);
