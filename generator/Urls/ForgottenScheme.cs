using System.Text.RegularExpressions;

namespace StaticGuide.Urls;

/// <summary>Tells what stands where a path should from an address whose scheme was forgotten, or has a slip in it.</summary>
internal static partial class ForgottenScheme
{
    /// <summary>The address that was meant (<c>www.example.org</c>, <c>desk@example.org</c>, <c>https//a.example</c>), or null.</summary>
    public static string? Mend(string link) =>
        Mail().IsMatch(link) ? $"mailto:{link}"
        : Site().IsMatch(link) ? $"https://{link}"
        : Quoted().Match(link) is { Success: true } quoted ? quoted.Groups[1].Value
        : Broken().Match(link) is { Success: true } broken ? $"{broken.Groups[1].Value.ToLowerInvariant()}://{link[broken.Length..]}"
        : null;

    [GeneratedRegex(@"^[\w.+-]+@(?:[\w-]+\.)+\p{L}{2,}(?:\?.*)?$")]
    private static partial Regex Mail();

    /// <summary>Endings that no file has.</summary>
    [GeneratedRegex(@"^(?:www\.(?:[\w-]+\.)+\p{L}{2,}|(?:[\w-]+\.)+(?:com|org|net|gov|edu))(?:[/?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Site();

    /// <summary>Within marks that the editor has put around it.</summary>
    [GeneratedRegex("^[“„«‘\"'](https?://[^“”„«»‘’\"']+)[”“»’\"']$", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    /// <summary>Without its colon, or with that of a keyboard for Chinese or Japanese.</summary>
    [GeneratedRegex("^(https?)(?:：/{0,2}|//)(?=[^/])", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();
}
