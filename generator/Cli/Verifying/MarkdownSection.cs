using System.Globalization;
using System.Text;

namespace StaticGuide.Cli.Verifying;

/// <summary>Writes lists into a text that must not grow beyond what GitHub takes; what finds no room is counted.</summary>
internal sealed class MarkdownSection(StringBuilder text)
{
    /// <summary>GitHub refuses the text of a pull request or issue that is longer than this.</summary>
    public const int GitHubLimit = 65_536;

    /// <summary>What says how many are left out.</summary>
    private const int Room = 200;

    /// <param name="lines">Those that matter most come first. Nothing is written where there are none.</param>
    /// <param name="share">How much of the limit may be used when this list ends, so that there is room for those that follow.</param>
    /// <param name="elsewhere">Where all of them can be seen: words behind <c>and 12 more; </c>.</param>
    public void Write(string title, IReadOnlyList<string> lines, double share, string elsewhere)
    {
        if (lines.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
        var most = (int)(GitHubLimit * share) - Room;
        var written = 0;
        while (written < lines.Count && text.Length + lines[written].Length < most)
            text.Append(lines[written++]).Append('\n');
        if (written < lines.Count)
            text.Append(CultureInfo.InvariantCulture, $"- … and {lines.Count - written} more; {elsewhere}\n");
    }
}
