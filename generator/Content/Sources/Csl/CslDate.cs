using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>A date of CSL input, as exactly as it is known. Of a range it is the beginning; a season is known by its year.</summary>
internal readonly record struct CslDate(EdtfDate Date, bool IsCirca)
{
    /// <summary>
    /// Reads what is in use: <c>date-parts</c>, <c>raw</c>, <c>literal</c> and <c>edtf</c> (CSL-JSON 1.0.2), a plain text (CSL-YAML
    /// as pandoc writes it), and mappings with <c>year</c>, <c>month</c> and <c>day</c> (older CSL-YAML). Null where it names no year.
    /// </summary>
    public static CslDate? Of(YamlNode? node) => node switch
    {
        YamlScalar { IsNull: false } text => FreeDate.Read(text.Value),
        YamlSequence { Items: [var first, ..] } => Of(first),
        YamlMapping mapping => OfMapping(new CslFields(mapping)),
        _ => null,
    };

    private static CslDate? OfMapping(CslFields fields)
    {
        var circa = fields.Raw("circa") is { } said && said is not ("false" or "0");
        var date = fields.Node("date-parts") is YamlSequence { Items: [YamlSequence parts, ..] } ? OfParts([.. parts.Items.Select(Number)])
            : fields.Raw("year") is not null
                ? OfParts([Number(fields.Node("year")), Number(fields.Node("month")), Number(fields.Node("day"))])
            : null;
        if (date is { } known)
            return new CslDate(known, circa);
        return (fields.Raw("edtf") ?? fields.Raw("raw") ?? fields.Raw("literal")) is { } text && FreeDate.Read(text) is { } free
            ? free with { IsCirca = free.IsCirca || circa }
            : null;
    }

    /// <summary>Year, month and day as far as they exist: month 13 (a season, in some exports) leaves the year.</summary>
    private static EdtfDate? OfParts(ReadOnlySpan<int?> parts)
    {
        if (parts is not [(>= 1 and <= 9999) and var year, ..])
            return null;
        if (parts is not [_, (>= 1 and <= 12) and var month, ..])
            return new EdtfDate(year);
        return parts is [_, _, >= 1 and var day, ..] && day <= DateTime.DaysInMonth(year, month)
            ? new EdtfDate(year, month, day)
            : new EdtfDate(year, month);
    }

    private static int? Number(YamlNode? node) =>
        node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
