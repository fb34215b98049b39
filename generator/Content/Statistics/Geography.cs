using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Statistics;

/// <summary>
/// Codes of places: a country or territory by its two letters (ISO 3166-1 alpha-2), or a part of one by the country's, a hyphen and
/// one to three letters or digits (ISO 3166-2), whose own part is looked up in <see cref="PartsOfCountries"/>. <c>countries.txt</c> has the
/// countries with their two letters, three letters and English name, as Debian's iso-codes 4.15 lists them.
/// </summary>
internal static partial class Geography
{
    /// <summary>Reserved in ISO 3166-1 for what is no country and has statistics of its own.</summary>
    private const string EuropeanUnion = "EU";

    private static readonly Lazy<IReadOnlyList<(string Code, string Letters, string Name)>> Countries = new(Read);

    private static readonly Lazy<FrozenSet<string>> Codes = new(() =>
        Countries.Value.Select(c => c.Code).Append(EuropeanUnion).ToFrozenSet(StringComparer.Ordinal)
    );

    /// <summary>What people write for a country that is neither its code nor its name.</summary>
    private static readonly (string Said, string Code)[] Others =
    [
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("Britain", "GB"),
        ("England", "GB-ENG"),
        ("Scotland", "GB-SCT"),
        ("Wales", "GB-WLS"),
        ("Northern Ireland", "GB-NIR"),
        ("U.S.", "US"),
        ("U.S.A.", "US"),
        ("United States of America", "US"),
        ("America", "US"),
        ("Europe", "EU"),
        ("European Union", "EU"),
        ("Russia", "RU"),
        ("Deutschland", "DE"),
        ("España", "ES"),
    ];

    public static bool IsKnown(string code) =>
        Codes.Value.Contains(code)
        || Part().IsMatch(code) && Codes.Value.Contains(code[..2]) && PartsOfCountries.MayHave(code[..2], code[3..]);

    /// <summary>What a code that is none was probably meant to be.</summary>
    public static string HintFor(string said)
    {
        var part = said.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? said[hyphen..] : "";
        var place = said[..^part.Length].Trim();
        var code =
            Array.Find(Others, o => o.Said.Equals(place, StringComparison.OrdinalIgnoreCase)).Code
            ?? Countries
                .Value.FirstOrDefault(c =>
                    c.Code.Equals(place, StringComparison.OrdinalIgnoreCase)
                    || c.Letters.Equals(place, StringComparison.OrdinalIgnoreCase)
                    || c.Name.Equals(place, StringComparison.OrdinalIgnoreCase)
                )
                .Code;
        return code is not null && IsKnown((code + part).ToUpperInvariant()) ? $"write `{(code + part).ToUpperInvariant()}`"
            : Suggestion.Nearest(place, Countries.Value.Select(c => c.Name)) is { } name
                ? $"did you mean {name}? Write `{Countries.Value.First(c => c.Name == name).Code}`"
            : "write two letters for a country (US), with a hyphen for a part of it (US-TX); leave it out for the whole world";
    }

    private static (string Code, string Letters, string Name)[] Read()
    {
        using var stream = typeof(Geography).Assembly.GetManifestResourceStream("countries.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line[..2], line[3..6], line[7..])),
        ];
    }

    [GeneratedRegex("^[A-Z]{2}-[A-Z0-9]{1,3}$")]
    private static partial Regex Part();
}
