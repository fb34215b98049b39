using System.Text.RegularExpressions;

namespace StaticGuide.Content.Words;

/// <summary>Words with places in them that a template fills: <c>Archived copy of {what}</c>.</summary>
internal sealed partial class WordText
{
    private readonly WordPart[] parts;

    private WordText(string written, WordPart[] parts) => (Written, this.parts) = (written, parts);

    /// <summary>As it stands in the file.</summary>
    public string Written { get; }

    public ReadOnlySpan<WordPart> Parts => parts;

    /// <summary>The names in it, each once, in the order in which they come.</summary>
    public IEnumerable<string> Names => HasNames ? parts.Where(p => p.IsName).Select(p => p.Text).Distinct(StringComparer.Ordinal) : [];

    public bool HasNames => parts is not [{ IsName: false }];

    public static WordText Of(string written)
    {
        List<WordPart> parts = [];
        var end = 0;
        foreach (var match in Placeholder().EnumerateMatches(written))
        {
            if (match.Index > end)
                parts.Add(new WordPart(written[end..match.Index], false));
            parts.Add(new WordPart(written[(match.Index + 1)..(match.Index + match.Length - 1)], true));
            end = match.Index + match.Length;
        }
        if (end < written.Length || parts.Count == 0)
            parts.Add(new WordPart(written[end..], false));
        return new WordText(written, [.. parts]);
    }

    [GeneratedRegex(@"\{[a-z][a-z_]*\}")]
    private static partial Regex Placeholder();
}

/// <summary>A stretch of letters, or the name of what comes in their place.</summary>
internal readonly record struct WordPart(string Text, bool IsName);
