using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Hugo's <c>figure</c> where it is no more than a picture with a text in its place.</summary>
internal static partial class Figures
{
    private static readonly string[] Known = ["src", "alt", "title", "caption", "loading"];

    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) => [.. lines.Select(l => l.Outside(t => Figure().Replace(t, Of)))];

    private static string Of(Match figure)
    {
        var arguments = ShortcodeArguments.Of(figure.Groups[1].Value);
        if (arguments.Named("src") is not { } source || arguments.Names.Except(Known, StringComparer.OrdinalIgnoreCase).Any())
            return figure.Value;
        var shown = arguments.Named("caption") ?? arguments.Named("title");
        var alt = arguments.Named("alt") ?? shown ?? "";
        return $"![{alt}]({source.Replace(" ", "%20", StringComparison.Ordinal)})" + (shown is null || shown == alt ? "" : $" *{shown}*");
    }

    [GeneratedRegex(@"\{\{[<%]\s*figure\s+((?:[^}]|\}(?!\}))*?)\s*/?[>%]\}\}")]
    private static partial Regex Figure();
}
