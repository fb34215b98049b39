using System.Reflection;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Diagnostics;

/// <summary>Every code stands once in the catalogue, is explained, and is raised by some test.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>Codes that no committed folder can show, with the test that raises each.</summary>
    private static readonly Dictionary<string, string> RaisedByCode = new()
    {
        ["SG1171"] = "HeadingTests",
        ["SG1184"] = "LostListLineTests",
        ["SG1172"] = "StrayMarkTests",
        ["SG1173"] = "StrayMarkTests",
        ["SG1174"] = "TypoTests",
        ["SG4058"] = "ImagePageTests",
        ["SG4063"] = "SocialCardTests",
        ["SG1009"] = "OneMistakeTests",
        ["SG2104"] = "BesideTests",
        ["SG2105"] = "BesideTests",
        ["SG1207"] = "ManyMistakesTests",
        ["SG1208"] = "ManyMistakesTests",
        ["SG1135"] = "FileNamesTests",
        ["SG2430"] = "ListCommandTests",
        ["SG3030"] = "ImportTests",
        ["SG3031"] = "ImportTests",
        ["SG3032"] = "ImportTests",
        ["SG3033"] = "ImportedMarksTests",
        ["SG3034"] = "ImportTests",
        ["SG3035"] = "ImportTests",
        ["SG3036"] = "ImportTests",
        ["SG3037"] = "ImportTests",
        ["SG3038"] = "ImportTests",
        ["SG3039"] = "HostileImportTests",
        ["SG3040"] = "ImportTests",
        ["SG1113"] = "TableTests",
        ["SG1114"] = "HostileMarkdownTests",
        ["SG1001"] = "MissingPartsTests",
        ["SG1002"] = "MissingPartsTests",
        ["SG1003"] = "MissingPartsTests",
        ["SG1004"] = "UnreadableFilesTests",
        ["SG1005"] = "EncodingTests",
        ["SG1006"] = "UnreadableFilesTests",
        ["SG1007"] = "SymbolicLinkTests",
        ["SG1008"] = "ChangedMeanwhileTests",
        ["SG1012"] = "HostileYamlTests",
        ["SG1142"] = "UnseenTests",
        ["SG1143"] = "ValueTyposTests",
        ["SG1145"] = "UnseenCharacterTests",
        ["SG1146"] = "UnseenCharacterTests",
        ["SG2328"] = "UnseenCharacterTests",
        ["SG1144"] = "ValueTyposTests",
        ["SG2325"] = "UnseenTests",
        ["SG2326"] = "UnseenTests",
        ["SG2327"] = "UnseenTests",
        ["SG2329"] = "TemplateSlipTests",
        ["SG2330"] = "TemplateSlipTests",
        ["SG3016"] = "LinkSlipTests",
        ["SG2319"] = "ChainedNumbersTests",
        ["SG2321"] = "ExpiringLinksTests",
        ["SG3012"] = "SiteLinksTests",
        ["SG2322"] = "DateInQuoteTests",
        ["SG2323"] = "GeographyTests",
        ["SG2324"] = "GeographyTests",
        ["SG3013"] = "ManyLinksTests",
        ["SG3014"] = "ManyLinksTests",
        ["SG3015"] = "WrongFolderTests",
        ["SG2431"] = "TranslatedEvidenceTests",
        ["SG3020"] = "DiffTests",
        ["SG4009"] = "EndlessTemplateTests",
        ["SG4010"] = "BuiltInTemplatesTests",
        ["SG1147"] = "ImagePageTests",
        ["SG1148"] = "ImagePageTests",
        ["SG1166"] = "ForeignMarkupTests",
        ["SG1167"] = "CodeBlockTests",
        ["SG1168"] = "CallOutTests",
        ["SG1169"] = "LinkWordsTests",
        ["SG1170"] = "ForeignMarkupTests",
        ["SG1175"] = "NearMarksTests",
        ["SG4050"] = "HostileImageTests",
        ["SG4051"] = "HostileImageTests",
        ["SG4052"] = "HostileImageTests",
        ["SG4053"] = "HostileImageTests",
        ["SG4054"] = "DrawingTests",
        ["SG4055"] = "ImagePageTests",
        ["SG4056"] = "WithoutLibraryTests",
        ["SG4057"] = "HostileImageTests",
        ["SG4060"] = "SocialCardTests",
        ["SG4061"] = "SocialCardTests",
        ["SG4062"] = "WithoutLibraryTests",
        ["SG1190"] = "HeadCheckTests",
        ["SG1191"] = "HeadCheckTests",
        ["SG1192"] = "HeadCheckTests",
        ["SG5010"] = "StrangeLockTests",
        ["SG5011"] = "OneEditionTests",
        ["SG5012"] = "OneEditionTests",
        ["SG5013"] = "RenewTests",
        ["SG5014"] = "EditionDayTests",
        ["SG2220"] = "DerivedTimeTests",
        ["SG2221"] = "DerivedTimeTests",
        ["SG2222"] = "PercentTests",
        ["SG2416"] = "ChartLabelsTests",
        ["SG2440"] = "AgreementTests",
        ["SG2441"] = "AgreementTests",
        ["SG2442"] = "AgreementTests",
        ["SG2444"] = "AgreementTests",
        ["SG2445"] = "BoundInQuoteTests",
        ["SG6001"] = "OutputFolderTests",
        ["SG6002"] = "OutputFolderTests",
        ["SG6003"] = "OutputFolderTests",
        ["SG6004"] = "OutputFolderTests",
        ["SG6005"] = "LeftOverTests",
    };

    [Fact]
    public void Every_rule_is_in_the_catalogue_once()
    {
        var declared = typeof(Rule)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Rule).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Rule))
            .Select(f => (Rule)f.GetValue(null)!);
        Assert.Equal(
            declared.Select(r => r.Code).Order(StringComparer.Ordinal),
            Catalogue.All.Select(r => r.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(r => r.Code).Distinct().Count());
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(r => r.Title).Distinct().Count());
    }

    [Fact]
    public void Every_rule_is_written_for_people() =>
        Assert.All(
            Catalogue.All,
            rule =>
            {
                Assert.Matches(CodeForm(), rule.Code);
                Assert.Matches(@"^\S.*[^.\s]$", rule.Title);
                Assert.Matches(@"^[A-Z`].*\.$", rule.Explanation);
                Assert.NotEmpty(rule.Example);
            }
        );

    [Fact]
    public void Every_code_is_raised_by_a_site_or_a_test()
    {
        var raised = Directory
            .GetFiles(Repository.Path("tests/sites"), "*.verified.txt", SearchOption.AllDirectories)
            .SelectMany(f => Raised().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Concat(RaisedByCode.Keys);
        Assert.Empty(Catalogue.All.Select(r => r.Code).Except(raised));
    }

    [Fact]
    public void The_tests_that_raise_the_others_name_them() =>
        Assert.All(
            RaisedByCode,
            entry =>
            {
                var file = Assert.Single(
                    Directory.GetFiles(Repository.Path("tests/StaticGuide.Tests"), entry.Value + ".cs", SearchOption.AllDirectories)
                );
                Assert.Contains($"\"{entry.Key}", File.ReadAllText(file), StringComparison.Ordinal);
            }
        );

    [GeneratedRegex(@"(?:error|warning)\[(SG\d{4})\]")]
    private static partial Regex Raised();

    [GeneratedRegex(@"^SG[1-6]\d{3}$")]
    private static partial Regex CodeForm();
}
