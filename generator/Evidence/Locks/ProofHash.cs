using System.Security.Cryptography;
using System.Text;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Locks;

/// <summary>Tells whether what was looked for is what the guide says now: proof, value and unit; of a passage, its words.</summary>
internal static class ProofHash
{
    private const int Length = 6;

    /// <summary>Twelve hexadecimal digits of SHA-256 (FIPS 180-4).</summary>
    public static string Of(ITaken taken) => taken is Figure figure ? Of(figure) : HashOf($"passage\0{string.Join('\0', taken.Runs)}");

    private static string Of(Figure figure)
    {
        var proof = figure.Statistic.Proof switch
        {
            StatisticProof.Quote(var text) => $"quote\0{text}",
            StatisticProof.Cell(var row, var column, var text) => $"cell\0{row}\0{column}\0{text}",
            _ => "",
        };
        return HashOf($"{proof}\0{ValueText.Machine(figure.Value)}\0{figure.Value.GetType().Name}\0{figure.Unit.Id}");
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Length));
}
