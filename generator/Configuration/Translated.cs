using StaticGuide.Diagnostics;

namespace StaticGuide.Configuration;

/// <summary>What an entry says in other languages than its own, by tags of BCP 47.</summary>
internal sealed class Translated<T>(IReadOnlyList<(string Tag, Place Place, T Words)> all)
    where T : class
{
    public static readonly Translated<T> None = new([]);

    /// <summary>In the order in which they are written, each tag as the writer spells it, with its place.</summary>
    public IReadOnlyList<(string Tag, Place Place, T Words)> All { get; } = all;

    /// <summary>
    /// The words for a language or, where there are none, for the one around it (RFC 4647, 3.4): es-MX, then es. Else null.
    /// </summary>
    public T? Find(string tag)
    {
        for (var range = tag; All.Count > 0 && range.Length > 0; range = Wider(range))
        {
            foreach (var (language, _, words) in All)
            {
                if (language.Equals(range, StringComparison.OrdinalIgnoreCase))
                    return words;
            }
        }
        return null;
    }

    /// <summary>Without its last subtag, nor a single letter that is last then.</summary>
    private static string Wider(string tag)
    {
        var end = tag.LastIndexOf('-');
        if (end >= 2 && tag[end - 2] == '-')
            end -= 2;
        return end < 0 ? "" : tag[..end];
    }
}
