using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>
/// Unicode's full case folding (The Unicode Standard, 5.18): texts that differ in nothing but the case of their letters become one. What
/// makes several letters of one is in a table of ours; of all else, the large letter's small one stands for both.
/// </summary>
internal static class CaseFolding
{
    private static readonly Lazy<FrozenDictionary<char, string>> Full = new(Load);

    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
        {
            // What looks the same is the same: some systems write an accent apart from its letter.
            text = Nfc.Of(text);
            var folded = new StringBuilder(text.Length);
            foreach (var letter in text)
            {
                if (Full.Value.TryGetValue(letter, out var letters))
                    folded.Append(letters);
                else
                    folded.Append(letter);
            }
            // Letters that were one sign may be two now, and marks stand behind another letter.
            text = Nfc.Of(folded.ToString().ToUpperInvariant().ToLowerInvariant());
        }
        return text.ToLowerInvariant();
    }

    private static FrozenDictionary<char, string> Load()
    {
        Dictionary<char, string> foldings = [];
        using var stream = typeof(CaseFolding).Assembly.GetManifestResourceStream("foldings.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            foreach (var entry in line.Split(' '))
            {
                var points = entry
                    .Split('=', '+')
                    .Select(p => (char)int.Parse(p, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                    .ToArray();
                foldings.Add(points[0], new string(points, 1, points.Length - 1));
            }
        }
        return foldings.ToFrozenDictionary();
    }
}
