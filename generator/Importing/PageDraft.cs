using StaticGuide.Configuration;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>A page whose front matter was read, and whose text is still to be.</summary>
internal sealed record PageDraft(ForeignPage Page, NewHead Head, int BodyLine, List<Left> Left)
{
    /// <summary>The one that its file is said to be in; null for the site's own.</summary>
    public string? Language { get; init; }

    /// <param name="usual">That of pages that say nothing.</param>
    public bool IsIn(string language, string usual) => LanguageTag.IsSame(Head.Text("lang") ?? Language ?? usual, language);

    /// <summary>The name of its file begins with its day.</summary>
    public bool IsDated { get; init; }
}
