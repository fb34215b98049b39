using System.Text;

namespace StaticGuide.Serving.Http;

/// <summary>The one thing that a page of the preview has and a page of a build has not: the script that renews it.</summary>
internal static class Injection
{
    private static ReadOnlySpan<byte> EndOfBody => "</body>"u8;

    /// <param name="html">As a build writes it.</param>
    /// <param name="mark">Tells the script which version of the page it stands in.</param>
    public static byte[] Into(ReadOnlySpan<byte> html, string mark)
    {
        var script = Encoding.ASCII.GetBytes($"<script src=\"{ClientFiles.Script}\" data-mark=\"{mark}\" defer></script>\n");
        var at = html.LastIndexOf(EndOfBody);
        return at < 0 ? [.. html, .. script] : [.. html[..at], .. script, .. html[at..]];
    }
}
