using System.Buffers;
using System.Text;

namespace StaticGuide.Verification.Robots;

/// <summary>Reads robots.txt (RFC 9309, 2.2); lines that it does not understand are passed over.</summary>
internal static class RobotsParser
{
    /// <summary>What a crawler must be able to read (2.5); what is behind it is left out.</summary>
    public const int Limit = 500 * 1024;

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-"
    );

    public static RobotsFile Parse(ReadOnlySpan<byte> body)
    {
        var isCut = body.Length > Limit;
        var text = Encoding.UTF8.GetString(isCut ? body[..Limit] : body).TrimStart('\uFEFF');
        if (isCut)
            text = text[..(text.AsSpan().LastIndexOfAny('\r', '\n') + 1)];
        List<RobotsGroup> groups = [];
        List<string> agents = [];
        List<RobotsRule> rules = [];
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Split(line) is not var (key, value))
                continue;
            if (key == "user-agent")
            {
                if (rules.Count > 0)
                {
                    groups.Add(new RobotsGroup(agents, rules));
                    (agents, rules) = ([], []);
                }
                agents.Add(Token(value));
            }
            else if (key is "allow" or "disallow" && agents.Count > 0)
            {
                rules.Add(new RobotsRule(key == "allow" || value.Length == 0, RobotsPath.Normalise(value)));
            }
        }
        if (agents.Count > 0)
            groups.Add(new RobotsGroup(agents, rules));
        return new RobotsFile(groups);
    }

    private static (string Key, string Value)? Split(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('#') is >= 0 and var hash)
            line = line[..hash];
        return line.IndexOf(':') is > 0 and var colon
            ? (line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString())
            : null;
    }

    /// <summary>The product token of <c>name/1.0 (more)</c>.</summary>
    private static string Token(string value)
    {
        var end = value.AsSpan().IndexOfAnyExcept(TokenCharacters);
        return value.StartsWith('*') ? "*"
            : end < 0 ? value
            : value[..end];
    }
}
