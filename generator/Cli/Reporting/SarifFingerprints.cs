using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>
/// Tells the same finding again when lines have moved (3.27.17): SHA-256 of its rule, file and message, and which of several
/// equal ones it is.
/// </summary>
internal sealed class SarifFingerprints
{
    public const string Name = "ruleFileMessage/v1";

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    private string? file;

    /// <param name="diagnostic">All of a file follow each other.</param>
    public string Of(Diagnostic diagnostic)
    {
        if (file != diagnostic.Place?.File)
            seen.Clear();
        file = diagnostic.Place?.File;
        var hash =
            Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule.Code}\n{diagnostic.Place?.File}\n{diagnostic.Message}")));
        var number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return $"{hash}:{number.ToString(CultureInfo.InvariantCulture)}";
    }
}
