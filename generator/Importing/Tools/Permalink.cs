using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Importing.Heads;

namespace StaticGuide.Importing.Tools;

/// <summary>The address that a form such as <c>/posts/:year/:title/</c> gives a page.</summary>
internal static partial class Permalink
{
    /// <param name="own">The page's path without its ending.</param>
    /// <param name="more">What one tool fills in otherwise.</param>
    /// <returns>Null where the form asks for what is not known.</returns>
    public static string? Of(string form, string own, NewHead head, params IEnumerable<(string Name, string Value)> more)
    {
        var (folders, name) = (own.Split('/')[..^1], own.Split('/')[^1]);
        if (name == "index" && folders.Length > 0)
            (folders, name) = (folders[..^1], folders[^1]);
        var values = Values(folders, name, head);
        foreach (var (key, value) in more)
            values[key] = value;
        var isKnown = true;
        var address = Token()
            .Replace(
                form,
                m =>
                {
                    var value = values.GetValueOrDefault(m.Groups[1].Value);
                    isKnown &= value is not null;
                    return value ?? "";
                }
            );
        return isKnown ? Slashes().Replace("/" + address, "/") : null;
    }

    private static Dictionary<string, string?> Values(string[] folders, string name, NewHead head)
    {
        var (year, month, day) = head.Text("date")?.Split('-') is [var y, var m, var d] ? (y, m, d) : (null, null, null);
        var slug = head.Slug ?? Slug.Of(name);
        return new Dictionary<string, string?>
        {
            ["year"] = year,
            ["month"] = month,
            ["i_month"] = month?.TrimStart('0'),
            ["day"] = day,
            ["i_day"] = day?.TrimStart('0'),
            ["title"] = head.Slug ?? Slug.Of(head.Title ?? name),
            ["slug"] = slug,
            ["name"] = slug,
            ["path"] = string.Join('/', [.. folders, name]),
            ["collection"] = folders.FirstOrDefault() ?? "",
            ["basename"] = name,
            ["categories"] = "",
            ["output_ext"] = ".html",
        };
    }

    [GeneratedRegex(":([a-z_]+)")]
    private static partial Regex Token();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
