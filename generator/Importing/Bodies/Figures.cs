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
        var (title, caption) = (arguments.Named("title"), arguments.Named("caption"));
        var alt = arguments.Named("alt") ?? caption ?? title ?? "";
        var picture = $"![{alt}]({source.Replace(" ", "%20", StringComparison.Ordinal)})";
        // Words that stand in the picture's place are shown below it as well only where there are others beside them.
        return (title, caption) switch
        {
            (not null, not null) => $"{picture} **{title}** *{caption}*",
            (not null, null) when title != alt => $"{picture} **{title}**",
            (null, not null) when caption != alt => $"{picture} *{caption}*",
            _ => picture,
        };
    }

    [GeneratedRegex(@"\{\{[<%]\s*figure\s+((?:[^}]|\}(?!\}))*?)\s*/?[>%]\}\}")]
    private static partial Regex Figure();
}
