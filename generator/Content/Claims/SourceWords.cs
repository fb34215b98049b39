using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>What a line begins with that names the source of what stands above it, in a language and in English.</summary>
/// <param name="language">BCP 47 tag.</param>
internal sealed class SourceWords(string language)
{
    private readonly string[] words = ["Source", "Sources", .. LanguageTable.Of(language).Naming?.Sources.Split(' ') ?? []];

    public bool Begin(ReadOnlySpan<char> line)
    {
        var name = line[..Math.Max(0, line.IndexOf(':'))].Trim();
        foreach (var word in words)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
