using System.Security.Cryptography;
using StaticGuide.Files;

namespace StaticGuide.Serving.Previews;

/// <summary>
/// Tells whether a file that was touched says something else than before: editors save what nobody changed, and some save twice.
/// </summary>
internal sealed class SeenFiles(ISourceTree tree)
{
    private const string Gone = "";

    private readonly Dictionary<string, string> marks = new(StringComparer.Ordinal);

    /// <summary>Whether it changed since it was asked for last; the first time, that it did is taken for granted.</summary>
    public bool HasChanged(string file)
    {
        var mark = MarkOf(file);
        var isKnown = marks.TryGetValue(file, out var before) && before == mark;
        marks[file] = mark;
        return !isKnown;
    }

    private string MarkOf(string file)
    {
        try
        {
            return tree.Lend(file, SourceReader.TextLimit, bytes => $"{bytes.Length}:{Convert.ToHexString(SHA256.HashData(bytes))}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Gone;
        }
    }
}
