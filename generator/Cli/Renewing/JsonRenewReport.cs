using System.Text.Json;
using System.Text.Json.Serialization;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Verifying;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>What <c>renew</c> says to machines.</summary>
/// <param name="Sources">As <c>verify</c> has them.</param>
/// <param name="Taken">By id.</param>
/// <param name="Derived">Calculated numbers that come out otherwise now.</param>
/// <param name="Files">Paths of the files that changed, or would.</param>
/// <param name="Reread">What to read again.</param>
internal sealed record JsonRenewReport(
    int Version,
    string Command,
    JsonSummary Summary,
    IReadOnlyList<JsonVerifiedSource> Sources,
    IReadOnlyList<JsonTaken> Taken,
    IReadOnlyList<JsonTaken> Derived,
    IReadOnlyList<JsonLeft> Left,
    IReadOnlyList<string> Files,
    IReadOnlyList<JsonReread> Reread,
    IReadOnlyList<JsonDiagnostic> Diagnostics,
    string? Notice
)
{
    /// <summary>Nothing was written: all this is what would be.</summary>
    public bool DryRun { get; init; }

    private static readonly RenewDocuments Documents = new(ReadableJson.OptionsOf(RenewDocuments.Default));

    public static void Write(RenewResult result, VerifyResult verified, Report report, bool isDryRun, TextWriter writer)
    {
        var told = new ToldOnce(result);
        var document = new JsonRenewReport(
            1,
            report.Command,
            JsonSummary.Of(report),
            [.. verified.Sources.Select(JsonVerifiedSource.Of)],
            [.. result.Taken.Select(JsonTaken.Of), .. result.Passages.Select(JsonTaken.Of)],
            [.. result.Derived.Where(d => d.After is not null).Select(JsonTaken.Of)],
            [.. result.Left.Select(l => JsonLeft.Of(l, told))],
            [.. result.Files.Select(f => f.Path)],
            [.. ReadAgain.Of(result).Select(p => new JsonReread(p.File, p.Line, p.Why, p.Words))],
            [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)],
            verified.Notice
        )
        {
            DryRun = isDryRun,
        };
        writer.Write(JsonSerializer.Serialize(document, Documents.JsonRenewReport) + "\n");
    }
}

/// <summary>A statistic or passage that was taken. Values are as <c>data</c> elements have them: a range is min/max.</summary>
/// <param name="Before">Its value; left out for a passage.</param>
/// <param name="TimeBefore">Left out for a passage that names none.</param>
internal sealed record JsonTaken(
    string? Statistic,
    string? Passage,
    string File,
    string? Source,
    string? Before,
    string? After,
    string? TimeBefore,
    string? TimeAfter,
    string? QuoteBefore,
    string? QuoteAfter
)
{
    public static JsonTaken Of(RenewedFigure taken) =>
        new(
            taken.Figure.Id,
            null,
            taken.File,
            taken.Source.Id,
            ValueText.Machine(taken.Figure.Value),
            ValueText.Machine(taken.Next.Value!),
            FigureTime.Of(taken.Figure.Statistic).ToString(),
            FigureTime.Of(taken.Next).ToString(),
            ProofWords.Of(taken.Figure.Statistic.Proof),
            taken.Says
        );

    public static JsonTaken Of(RenewedPassage taken) =>
        new(
            null,
            taken.Excerpt.Id,
            taken.File,
            taken.Source.Id,
            null,
            null,
            TimeText(FigureTime.Of(taken.Excerpt.Passage)),
            TimeText(FigureTime.Of(taken.Next)),
            taken.Excerpt.Text,
            taken.Says
        );

    private static string? TimeText(FigureTime time) => time == default ? null : time.ToString();

    public static JsonTaken Of(DerivedChange change) =>
        new(
            change.Before.Id,
            null,
            change.Before.Statistic.Place.File,
            null,
            ValueText.Machine(change.Before.Value),
            ValueText.Machine(change.After!.Value),
            new FigureTime(change.Before.AsOf, change.Before.Period).ToString(),
            new FigureTime(change.After.AsOf, change.After.Period).ToString(),
            null,
            null
        );
}

/// <param name="Reason">One of a closed set of words.</param>
/// <param name="Quoted">What the guide quotes.</param>
/// <param name="Said">What the source says instead.</param>
internal sealed record JsonLeft(
    string? Statistic,
    string? Passage,
    string File,
    int? Line,
    string Source,
    string Reason,
    string Message,
    string? Quoted,
    string? Said
)
{
    public static JsonLeft Of(LeftItem left, ToldOnce told) =>
        new(
            left.Item is Figure ? left.Item.Id : null,
            left.Item is Excerpt ? left.Item.Id : null,
            left.Item.Place.File,
            told.Now(left.Item).Place.Start?.Line,
            left.Item.Source.Id,
            LeftWords.Of(left.Reason),
            LeftWords.Sentence(left.Reason) + (left.Detail is { } detail ? $": {detail}" : ""),
            left.Quoted,
            left.Said
        );
}

internal sealed record JsonReread(string File, int Line, string Why, string Words);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(JsonRenewReport))]
internal sealed partial class RenewDocuments : JsonSerializerContext;
