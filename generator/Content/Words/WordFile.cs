using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Words;

/// <summary>A file of words in one language: <c>i18n/es.yml</c>.</summary>
/// <param name="Language">The BCP 47 tag that is its name.</param>
/// <param name="IsOwn">It is the site's, and not one that comes with the program.</param>
internal sealed record WordFile(string Path, string Language, bool IsOwn, IReadOnlyDictionary<string, Word> Words)
{
    public Place Place => new(Path);
}
