using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Docusaurus' <c>:::tip[Title]</c>, which differs from ours in kinds and titles alone.</summary>
internal static partial class ColonCallouts
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) =>
        [
            .. lines.Select(l =>
                !l.IsCode && Opening().Match(l.Text) is { Success: true } m
                    ? l with
                    {
                        Text = m.Groups[1].Value + Callouts.Opening(m.Groups[3].Value, Title(m), m.Groups[2].Length),
                    }
                    : l
            ),
        ];

    private static string? Title(Match opening) =>
        opening.Groups[4].Success ? opening.Groups[4].Value
        : opening.Groups[5].Value.Trim() is { Length: > 0 } words ? words
        : null;

    [GeneratedRegex(@"^([ >]*)(:{3,})\s*([A-Za-z]+)(?:\[(.*)\])?(?:\{[^}]*\})?(.*)$")]
    private static partial Regex Opening();
}
