using System.Buffers.Binary;
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

    /// <summary>By half of the hash: of a million findings, all of it would be much.</summary>
    private readonly Dictionary<UInt128, int> seen = [];

    public string Of(Diagnostic diagnostic)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule.Code}\n{diagnostic.Place?.File}\n{diagnostic.Message}"));
        var key = BinaryPrimitives.ReadUInt128BigEndian(hash);
        var number = seen[key] = seen.GetValueOrDefault(key) + 1;
        return $"{Convert.ToHexStringLower(hash)}:{number.ToString(CultureInfo.InvariantCulture)}";
    }
}
