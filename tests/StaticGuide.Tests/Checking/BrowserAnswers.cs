using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>A browser as the judge of many small questions at once.</summary>
internal static partial class BrowserAnswers
{
    /// <summary>What a script makes of <c>given</c>, one answer for each.</summary>
    public static List<T> To<T>(Site site, IEnumerable<object> given, string script, string body = "")
    {
        // The serializer writes no < of its own, so nothing in it can end the script.
        var dump = Browser.Dump(
            site,
            $"<!DOCTYPE html><meta charset=\"utf-8\">{body}<pre></pre><script>const given = {JsonSerializer.Serialize(given)}; "
                + $"document.querySelector('pre').textContent = JSON.stringify({script})</script>"
        );
        return JsonSerializer.Deserialize<List<T>>(WebUtility.HtmlDecode(Answer().Match(dump).Groups[1].Value))!;
    }

    [GeneratedRegex("<pre>(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Answer();
}
