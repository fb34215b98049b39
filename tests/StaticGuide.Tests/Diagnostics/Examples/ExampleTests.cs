using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Diagnostics.Examples;

/// <summary>What `explain` shows as wrong gives that very code, and what it shows as right does not.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Where(r => r.Mistake is not null).Select(r => r.Code)];

    /// <summary>What no file of a site shows in a few lines.</summary>
    private static readonly string[] NotShown =
    [
        // Folders, links and bytes on the disk, and characters that nobody sees.
        .. (string[])["SG1001", "SG1002", "SG1004", "SG1005", "SG1006", "SG1007", "SG1008", "SG1135", "SG1145", "SG1146"],
        .. (string[])["SG4050", "SG4051", "SG4052", "SG6001", "SG6002", "SG6003", "SG6004", "SG6005"],
        // Limits, which take hundreds of lines, and what takes two pages or entries in full.
        .. (string[])
            [
                "SG1012",
                "SG1107",
                "SG1113",
                "SG1114",
                "SG1207",
                "SG1184",
                "SG1208",
                "SG2303",
                "SG2319",
                "SG4009",
                "SG2030",
                "SG2430",
                "SG2444",
            ],
        // What a library or fonts that are not there bring, and what a card's own template does.
        .. (string[])["SG4056", "SG4060", "SG4061", "SG4062"],
        // Other verbs than build: links, diff, import, verify and renew.
        .. (string[])["SG3013", "SG3014", "SG3015", "SG3020", "SG5011", "SG5012", "SG5013", "SG5014"],
        .. (string[])["SG3030", "SG3031", "SG3032", "SG3033", "SG3034", "SG3035", "SG3036", "SG3037", "SG3038", "SG3039", "SG3040"],
        .. (string[])["SG5001", "SG5002", "SG5003", "SG5004", "SG5005", "SG5006", "SG5007", "SG5009", "SG5010"],
    ];

    [Fact]
    public void Every_code_that_can_be_shown_is() =>
        Assert.Equal(
            NotShown.Order(StringComparer.Ordinal),
            Catalogue.All.Where(r => r.Mistake is null).Select(r => r.Code).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_mistake_gives_the_code(string code)
    {
        using var site = ExamplePlaces.OfMistake(Catalogue.Find(code)!);
        Assert.Contains(code, Findings.In(site).Select(d => d.Rule.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_mend_is_right(string code)
    {
        using var site = ExamplePlaces.OfMend(Catalogue.Find(code)!);
        Assert.Empty(
            Findings
                .In(site)
                .Where(d => d.Rule.Code == code || d.Severity == Severity.Error)
                .Select(d => $"{d.Rule.Code} {d.Place?.File}:{d.Place?.Start?.Line} {d.Message}")
        );
    }
}
