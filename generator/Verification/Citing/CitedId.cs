using System.Globalization;
using System.Text;

namespace StaticGuide.Verification.Citing;

/// <summary>An id for a source: the first name of its host that is not <c>www</c>, and its title, in a-z, 0-9 and hyphens.</summary>
internal static class CitedId
{
    private const int Longest = 60;

    public static string Of(string host, string? title)
    {
        var site = (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host).Split('.')[0];
        var id = new StringBuilder();
        foreach (var word in Words($"{site} {title}"))
        {
            if (id.Length > 0 && id.Length + 1 + word.Length > Longest)
                break;
            id.Append(id.Length > 0 ? "-" : "").Append(word.Length > Longest ? word[..Longest] : word);
        }
        return id.Length > 0 ? id.ToString() : "source";
    }

    /// <summary>An id of the first words of a text, empty where none of them can be written in these letters.</summary>
    public static string OfWords(string text, int most) =>
        string.Join('-', Words(text).Take(most).Select(w => w.Length > Longest / most ? w[..(Longest / most)] : w));

    /// <summary>The id, with a number behind it where it is taken.</summary>
    public static string Unused(string id, IReadOnlySet<string> taken)
    {
        var unused = id;
        for (var number = 2; taken.Contains(unused); number++)
            unused = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return unused;
    }

    private static string[] Words(string text)
    {
        // What cannot be written in these letters is left out; an apostrophe divides no word.
        var plain = text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
        return string.Concat(plain.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
