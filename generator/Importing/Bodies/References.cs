using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Marks that show the address of a page: its file in a link, and a link where they stand by themselves.</summary>
internal static partial class References
{
    /// <summary>Stands before the name of a file that no address is meant by, until links are rewritten.</summary>
    public const string Named = "\uE003";

    /// <param name="mark">Its first group is the file.</param>
    /// <param name="before">What the path of that begins with.</param>
    public static string Rewrite(string text, Regex mark, string before = "", string ending = "") =>
        mark.Replace(
            text,
            m =>
            {
                var file = before + m.Groups[1].Value + ending;
                var block = Math.Max(0, text.LastIndexOf("\n\n", m.Index, StringComparison.Ordinal));
                if (Within().IsMatch(text[block..m.Index]))
                    return file;
                var address = file.AsSpan().IndexOfAny(" ()") < 0 ? file : $"<{file}>";
                return $"[{Special().Replace(m.Groups[1].Value, "\\$0")}]({address})";
            }
        );

    /// <summary>The text ends where the address of a link stands.</summary>
    [GeneratedRegex("""(?:\]\(\s*<?|(?m:^)[ >]{0,6}\[(?!\^)[^\]]+\]:\s*<?|<[A-Za-z][^<>]*=\s*["']?)[^\s()<>"']*$""")]
    private static partial Regex Within();

    [GeneratedRegex(@"[\\`*_<\[\]{]")]
    private static partial Regex Special();
}
