using System.Globalization;

namespace StaticGuide.Checking.Folders;

/// <summary>The rules of a <c>_redirects</c> file, as Netlify and Cloudflare Pages read it: from, to, and a status, in order.</summary>
internal sealed class RedirectRules
{
    private readonly List<(string[] From, string To, int Status)> rules = [];

    public static RedirectRules Parse(string text)
    {
        var parsed = new RedirectRules();
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split('#')[0].Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (parts is [['/', ..] from, var to, ..])
                parsed.rules.Add((from.Split('/'), to, parts.Skip(2).Select(StatusOf).FirstOrDefault(s => s > 0, 301)));
        }
        return parsed;
    }

    /// <summary>Where a path leads by the first rule that fits, and with which status; null where none does.</summary>
    public (string To, int Status)? Find(string path)
    {
        var segments = path.Length > 1 ? path.TrimEnd('/').Split('/') : path.Split('/');
        foreach (var (from, to, status) in rules)
        {
            if (Match(from, segments) is { } taken)
                return (taken.Aggregate(to, (t, p) => t.Replace(p.Key, p.Value, StringComparison.Ordinal)), status);
        }
        return null;
    }

    private static List<KeyValuePair<string, string>>? Match(string[] from, string[] segments)
    {
        List<KeyValuePair<string, string>> taken = [];
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] == "*")
            {
                taken.Add(new(":splat", string.Join('/', segments.Skip(i))));
                return taken;
            }
            // A slash at the end makes no difference to a rule.
            if (i == from.Length - 1 && i > 0 && from[i].Length == 0 && segments.Length == i)
                return taken;
            if (i >= segments.Length || from[i] is not [':', ..] && from[i] != segments[i])
                return null;
            if (from[i] is [':', ..])
                taken.Add(new(from[i], segments[i]));
        }
        return from.Length == segments.Length ? taken : null;
    }

    private static int StatusOf(string word) =>
        int.TryParse(word.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
}
