using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Marks that the other tool was to show and not to follow. In a text they are escaped, so that they are taken for no mark here either;
/// in code they stand as they are. Which it is may be known only later: until then a guard stands within each.
/// </summary>
internal static partial class ShownMarks
{
    private const string Guard = "\uE002";

    /// <summary>So far indented, it may be code, where an escape would be seen.</summary>
    private const int CodeIndent = 4;

    public static string Guarded(string text) => Openings().Replace(text, "{" + Guard);

    /// <summary>The same line without guards.</summary>
    public static BodyLine Settled(BodyLine line)
    {
        if (!line.Text.Contains(Guard, StringComparison.Ordinal))
            return line;
        // Markdown's own escapes mean nothing within HTML.
        var isHtml = line.Text.AsSpan().TrimStart().StartsWith("<");
        var settled =
            line.IsCode || line.Indent >= CodeIndent
                ? line
                : line.Outside(t => Guards().Replace(t, m => isHtml ? $"&#{(int)m.Groups[1].ValueSpan[0]};" : $"\\{m.Groups[1].Value}"));
        return settled with { Text = settled.Text.Replace(Guard, "", StringComparison.Ordinal) };
    }

    [GeneratedRegex(@"\{(?=[{%#])")]
    private static partial Regex Openings();

    [GeneratedRegex("\uE002([{%#])")]
    private static partial Regex Guards();
}
