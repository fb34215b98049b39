using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Importing.Heads;

namespace StaticGuide.Importing.Tools;

/// <summary>The address that a form such as <c>/:year/:slug/</c> gives a page in Hugo ("Configure permalinks", "Tokens").</summary>
/// <param name="Sections">The folders above that are sections: down to the deepest that has a page of its own, else the first.</param>
/// <param name="Name">That of the file without its ending, or of the folder that the page is the index of.</param>
internal sealed partial record HugoPermalink(string[] Sections, string Name, NewHead Head)
{
    /// <returns>Null where the form asks for what is not known.</returns>
    public string? Of(string form)
    {
        var isKnown = true;
        var address = Token()
            .Replace(
                form,
                m =>
                {
                    var value = ValueOf(m.Groups[1].Value, m.Groups[2].Value);
                    isKnown &= value is not null;
                    return value ?? "";
                }
            );
        if (!isKnown)
            return null;
        // A plus is read as a blank on the way, and what is no file is a folder.
        var path = Path(Path(address).Replace('+', ' '));
        return Slashes().Replace($"/{path}{(path.EndsWith(".html", StringComparison.Ordinal) ? "" : "/")}", "/");
    }

    /// <summary>What Hugo makes of words in an address: blanks are hyphens, and signs are left out.</summary>
    public static string Path(string words)
    {
        var path = new StringBuilder(words.Length);
        var (blank, hyphen) = (false, false);
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsKept(rune))
            {
                if (blank && rune.Value != '-')
                    path.Append('-');
                (blank, hyphen) = (false, rune.Value == '-');
                path.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
                blank |= path.Length > 0 && !hyphen && Rune.IsWhiteSpace(rune);
        }
        return path.ToString();
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '.' or '/' or '\\' or '_' or '#' or '+' or '~' or '-' or '@'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private string? ValueOf(string token, string part) =>
        token switch
        {
            "year" or "month" or "monthname" or "day" or "weekday" or "weekdayname" or "yearday" => Head.Day("date") is { } date
                ? ValueOf(token, date)
                : null,
            "section" => Sections.FirstOrDefault() ?? "",
            "sections" => part.Length == 0 ? string.Join('/', Sections) : PartOf(part[1..^1]),
            "title" => Path(Head.Title ?? "") is { Length: > 0 } title ? title : null,
            "slug" => Head.Slug ?? ValueOf("title", ""),
            "filename" or "contentbasename" => Path(Name),
            "slugorfilename" or "slugorcontentbasename" => Head.Slug ?? Path(Name),
            _ => null,
        };

    private static string ValueOf(string token, DateOnly date) =>
        token switch
        {
            "year" => date.Year.ToString(CultureInfo.InvariantCulture),
            "monthname" => date.ToString("MMMM", CultureInfo.InvariantCulture),
            "weekday" => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
            "weekdayname" => date.DayOfWeek.ToString(),
            "yearday" => date.DayOfYear.ToString(CultureInfo.InvariantCulture),
            _ => date.ToString(token == "month" ? "MM" : "dd", CultureInfo.InvariantCulture),
        };

    /// <summary>One section, or a run of them, as <c>[1:]</c>, <c>[:2]</c> or <c>[last]</c>; what is out of range is none.</summary>
    private string? PartOf(string part)
    {
        var bounds = part.Split(':');
        if (bounds.Length == 1)
            return IndexOf(part) is { } at ? Sections.ElementAtOrDefault(at) ?? "" : null;
        return
            IndexOf(bounds[0].Length == 0 ? "0" : bounds[0]) is { } from
            && (bounds[1].Length == 0 ? Sections.Length : IndexOf(bounds[1])) is { } to
            ? string.Join('/', Sections.Take(to).Skip(from))
            : null;
    }

    private int? IndexOf(string bound) =>
        bound == "last" ? Sections.Length - 1
        : int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at
        : null;

    [GeneratedRegex(@":(\w+)(\[.+?\])?")]
    private static partial Regex Token();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
