using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Scales that are written as a number: "x 1,000", "per 100,000", "'000", "in 1,000 dollars"; and the year that an index has as its 100.
/// Any other number is one that the next edition has otherwise.
/// </summary>
internal static partial class ScaleNumbers
{
    /// <summary>Stands before the name of a scale that was written as a number.</summary>
    public const char Sign = '\u0003';

    private const string Per = "per";
    private const string Base = "base";

    /// <summary>By their zeros.</summary>
    private static readonly string[] Names =
    [
        "",
        "",
        "hundred",
        "thousand",
        "tenthousand",
        "hundredthousand",
        "million",
        "tenmillion",
        "hundredmillion",
        "billion",
    ];

    /// <summary>Whether it is a name that <see cref="Named"/> gives.</summary>
    public static bool IsName(string measure) =>
        measure.Length > 0
        && (
            Names.Contains(measure)
            || measure.StartsWith(Per, StringComparison.Ordinal) && Names.Contains(measure[Per.Length..])
            || measure.StartsWith(Base, StringComparison.Ordinal)
        );

    /// <summary>Whether one text has other scales of this kind than another.</summary>
    public static bool AreOther(string one, string other) => !NamesIn(one).SequenceEqual(NamesIn(other), StringComparer.Ordinal);

    /// <summary>The text with the names of scales in the place of their numbers.</summary>
    public static string Named(string text) =>
        text.Contains("00", StringComparison.Ordinal)
            ? Form().Replace(text, m => NameOf(m) is { } name ? $"{m.Groups["before"].Value}{Sign}{name}" : m.Value)
            : text;

    private static IEnumerable<string> NamesIn(string text) =>
        text.Contains("00", StringComparison.Ordinal) ? Form().Matches(text).Select(NameOf).OfType<string>() : [];

    private static string? NameOf(Match match)
    {
        // In letters: what counts numbers finds none.
        if (match.Groups["base"] is { Success: true, Value: var year })
            return Base + string.Concat(year.Select(c => (char)(c + 'a' - '0')));
        var zeros = match.Groups["zeros"] is { Success: true, ValueSpan: var all }
            ? all.Count('0')
            : match.Groups["number"].ValueSpan.Count('0');
        if (zeros >= Names.Length)
            return null;
        return match.Groups["per"].Success ? Per + Names[zeros] : Names[zeros];
    }

    /// <summary>1 and zeros, as they are written where they are no number of anything.</summary>
    private const string Number = "(?<number>1(?:0{0,2}(?:[,.' ]000){1,3}|0{2,9}))(?![0-9%]|[.,'][0-9])";

    private const string Money = "[$€£¥]";

    private const string End = @"(?=\W{0,3}\z|[);:])";

    private const string Counted =
        "(?:dollars|euros|pounds|yen|francs|persons|people|inhabitants|residents|employees|workers|jobs|households|tonnes|tons)";

    [GeneratedRegex(
        @"\b(?<per>per )(?:"
            + Money
            + " ?)?"
            + Number
            + @"|(?:(?<![\p{L}0-9])[x×*] ?|(?<before>\bunits?: ?))"
            + Number
            + @"|(?<before>\bin (?:"
            + Money
            + @" ?)?)"
            + Number
            + @"(?:'?s\b|"
            + End
            + @"|(?= (?:us |u\.s\. )?"
            + Counted
            + @"\b))|(?<before>[(,] ?"
            + Money
            + " ?)"
            + Number
            + @"(?:'?s\b|"
            + End
            + @")|(?<before>\A|[(,:;] ?)"
            + Number
            + @"(?= "
            + Counted
            + @"(?:\W{0,3}\z|[);:,]))|(?<![0-9.,']|[0-9] )"
            + Number
            + @"(?<!\b100)'?s\b|(?<![0-9.,']|[0-9] )'?(?<zeros>000(?:[,' ]000){0,2})(?:'?s\b)?(?![0-9]|[.,'][0-9])"
            + @"|\b(?<base>(?:18|19|20)[0-9]{2})(?:[-/][0-9]{2,4})? ?= ?100\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();
}
