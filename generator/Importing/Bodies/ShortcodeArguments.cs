using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>What stands behind a shortcode's name: values in an order, or with names.</summary>
internal sealed partial class ShortcodeArguments
{
    private readonly Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> ordered = [];

    public static ShortcodeArguments Of(string text)
    {
        var arguments = new ShortcodeArguments();
        foreach (Match match in Argument().Matches(text))
        {
            var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value;
            if (match.Groups["name"].Success)
                arguments.named.TryAdd(match.Groups["name"].Value, value);
            else
                arguments.ordered.Add(value);
        }
        return arguments;
    }

    public IEnumerable<string> Names => named.Keys;

    public int Ordered => ordered.Count;

    public string? Named(string name) => named.GetValueOrDefault(name);

    public string? At(int index) => index < ordered.Count ? ordered[index] : null;

    [GeneratedRegex("""(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<quoted>[^"]*)"|'(?<quoted>[^']*)'|`(?<quoted>[^`]*)`|(?<bare>[^\s,"'=]+))""")]
    private static partial Regex Argument();
}
