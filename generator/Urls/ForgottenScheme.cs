using System.Text.RegularExpressions;

namespace StaticGuide.Urls;

/// <summary>Tells what stands where a path should from an address whose scheme was forgotten.</summary>
internal static partial class ForgottenScheme
{
    /// <summary>The address that was meant (<c>www.example.org</c>, <c>desk@example.org</c>), or null.</summary>
    public static string? Mend(string link) =>
        Mail().IsMatch(link) ? $"mailto:{link}"
        : Site().IsMatch(link) ? $"https://{link}"
        : null;

    [GeneratedRegex(@"^[\w.+-]+@(?:[\w-]+\.)+\p{L}{2,}$")]
    private static partial Regex Mail();

    /// <summary>Endings that no file has.</summary>
    [GeneratedRegex(@"^(?:www\.(?:[\w-]+\.)+\p{L}{2,}|(?:[\w-]+\.)+(?:com|org|net|gov|edu))(?:[/?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Site();
}
