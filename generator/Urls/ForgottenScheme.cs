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

    /// <summary>The same for a link, which may be to a telephone as well.</summary>
    public static string? MendLink(string link) => Telephone().IsMatch(link) ? $"tel:{link}" : Mend(link);

    [GeneratedRegex(@"^[\w.+-]+@(?:[\w-]+\.)+\p{L}{2,}(?:\?.*)?$")]
    private static partial Regex Mail();

    /// <summary>Seven digits at least, behind a plus sign or in groups that do not begin with a year.</summary>
    [GeneratedRegex(@"^(?:\+(?:[-.()]{0,2}[0-9]){7,15}|(?!(?:19|20)[0-9]{2}-)(?=[(0-9]+[-)])(?:[-()]{0,2}[0-9]){7,15})$")]
    private static partial Regex Telephone();

    /// <summary>Endings that no file has.</summary>
    [GeneratedRegex(@"^(?:www\.(?:[\w-]+\.)+\p{L}{2,}|(?:[\w-]+\.)+(?:com|org|net|gov|edu))(?:[/?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Site();

    /// <summary>Within marks that the editor has put around it.</summary>
    [GeneratedRegex("^[“„«‘\"'](https?://[^“”„«»‘’\"']+)[”“»’\"']$", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    /// <summary>Without its colon, with the key beside it, or with that of a keyboard for Chinese or Japanese.</summary>
    [GeneratedRegex("^(https?)(?:：/{0,2}|;?//)(?=[^/])", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();
}
