using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Yaml;

/// <summary>What a writer should write for a number or a flag that is written otherwise than it is read here.</summary>
internal static partial class ValueHints
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["k"] = 1_000,
        ["thousand"] = 1_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["million"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where no number can be seen in it.</summary>
    public static string? ForNumber(YamlScalar scalar)
    {
        var text = scalar.Line.Trim();
        if (!scalar.IsPlain && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out _))
            return $"write it without quotes: `{text}`";
        return ForMore(text) ?? ForDecorated(text) ?? (WithoutMarks(text) is var bare && bare != text ? ForDecorated(bare) : null);
    }

    /// <summary>A bound, a range, or a number with a word for its zeros.</summary>
    private static string? ForMore(string text)
    {
        if (Bound().Match(text) is { Success: true } bound && NumberIn(Decoration().Replace(text[bound.Length..], "")) is { } end)
            return $"write `{{{(bound.Value.TrimStart().StartsWith('<') ? "less_than" : "more_than")}: {end.ToString(CultureInfo.InvariantCulture)}}}`";
        if (Scaled().Match(text) is { Success: true } scaled && NumberIn(scaled.Groups[1].Value) is { } times)
            return $"write the whole number, `{(times * Scales[scaled.Groups[2].Value]).ToString("0.############", CultureInfo.InvariantCulture)}`";
        if (
            Range().Match(text) is { Success: true } range
            && NumberIn(range.Groups[1].Value) is { } low
            && NumberIn(range.Groups[2].Value) is { } high
            && low < high
        )
            return string.Create(CultureInfo.InvariantCulture, $"write `{{min: {low}, max: {high}}}`");
        return null;
    }

    private static string? ForDecorated(string text)
    {
        if (Words().Match(text) is { Success: true } words && NumberIn(text[..words.Index]) is { } counted)
            return $"write the bare number, `{counted.ToString(CultureInfo.InvariantCulture)}`; its `unit` says the rest";
        var bare = Decoration().Replace(text, "").Replace('\u2212', '-');
        var isDecorated = bare.Length != text.Length;
        if (NumberIn(bare) is not { } number)
            return null;
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return isDecorated ? $"write the bare number, `{shown}`; its `unit` says the rest" : $"write `{shown}`";
    }

    /// <summary>For a list in which a text was expected.</summary>
    public static string? ForInner(YamlNode item) =>
        item is YamlSequence { Items: [YamlScalar { IsBlank: false } only] }
            ? $"write `{only.Line}` alone, behind one `-` or between one pair of brackets"
            : null;

    /// <summary>What stands between typographic quotation marks, of which one may be lost, and straight ones beside them.</summary>
    public static string WithoutMarks(string text) => text.AsSpan().Trim("“”„«»‘’‚\"'").Trim().ToString();

    /// <summary>For a value that must be <c>true</c> or <c>false</c>; null where neither can be seen in it.</summary>
    public static string? ForFlag(YamlScalar scalar) =>
        scalar.Line.Trim().ToLowerInvariant() switch
        {
            "true" or "false" when !scalar.IsPlain => "write it without quotation marks",
            "true" or "yes" or "on" or "y" or "1" => "write `true`",
            "false" or "no" or "off" or "n" or "0" => "write `false`",
            _ => null,
        };

    private static decimal? NumberIn(string text)
    {
        if (Hexadecimal().IsMatch(text))
            return Convert.ToInt64(text[2..], 16);
        // Groups of three are thousands; a comma before other digits is a decimal comma.
        var plain =
            ThousandsByComma().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
            : ThousandsByDot().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(',', '.');
        plain = Separators().Replace(plain, "");
        return decimal.TryParse(plain, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex("^[" + Currencies.Signs + @"]\s*|\s*[%" + Currencies.Signs + "]$")]
    private static partial Regex Decoration();

    [GeneratedRegex("^[<>≤≥]=?\\s*")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\s+\p{L}[\p{L} /-]*$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[~≈]?[^0-9]?\s*([0-9.,]+)\s*(k|thousand|mn?|million|bn|billion|tn|trillion)$", RegexOptions.IgnoreCase)]
    private static partial Regex Scaled();

    [GeneratedRegex(@"^[^0-9]?([0-9][0-9.,]*)\s*(?:-|–|—|to|\.\.)\s*[^0-9]?([0-9][0-9.,]*)\s*%?$")]
    private static partial Regex Range();

    [GeneratedRegex("^0[xX][0-9a-fA-F]{1,15}$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$")]
    private static partial Regex ThousandsByComma();

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$")]
    private static partial Regex ThousandsByDot();

    [GeneratedRegex(@"(?<=[0-9])[_'’\s\u00A0\u202F](?=[0-9])")]
    private static partial Regex Separators();
}
