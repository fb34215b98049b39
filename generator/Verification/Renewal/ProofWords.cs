using StaticGuide.Content.Statistics;

namespace StaticGuide.Verification.Renewal;

/// <summary>What a proof quotes, as people are told of it.</summary>
internal static class ProofWords
{
    /// <summary>Null for a proof that quotes nothing.</summary>
    public static string? Of(StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote(var text) => text,
            StatisticProof.Cell(var row, var column, var text) => column is null ? $"{row}: {text}" : $"{row}, {column}: {text}",
            _ => null,
        };
}
