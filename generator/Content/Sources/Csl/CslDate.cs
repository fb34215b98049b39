using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>A date of CSL input, as exactly as it is known.</summary>
/// <param name="To">The last of several days, months or years.</param>
/// <param name="Season">1 to 4 from spring on (CSL-JSON 1.0.2), the word for another, or both ends (<see cref="SeasonRange"/>).</param>
internal readonly record struct CslDate(EdtfDate Date, EdtfDate? To, string? Season, bool IsCirca)
{
    /// <summary>
    /// Reads what is in use: <c>date-parts</c>, <c>raw</c>, <c>literal</c> and <c>edtf</c> (CSL-JSON 1.0.2), a plain text (CSL-YAML
    /// as pandoc writes it), and mappings with <c>year</c>, <c>month</c> and <c>day</c> (older CSL-YAML). Null where it names no year.
    /// </summary>
    public static CslDate? Of(YamlNode? node) =>
        node switch
        {
            YamlScalar { IsNull: false } text => FreeDate.Read(text.Value),
            YamlSequence { Items: [var first, var last, ..] } => Of(first) is not { } begin ? null
            : begin.To is null && Of(last) is { } end ? Joined(begin, end)
            : begin,
            YamlSequence { Items: [var first] } => Of(first),
            YamlMapping mapping => OfMapping(new CslFields(mapping)),
            _ => null,
        };

    private static CslDate? OfMapping(CslFields fields)
    {
        var circa = fields.Raw("circa") is { } said && said is not ("false" or "0");
        var season = CslSeasons.Of(fields.Raw("season"));
        var date =
            PartsOf(fields) is { } parts ? OfParts(parts.From, parts.To)
            : fields.Raw("year") is not null
                ? OfParts([Number(fields.Node("year")), Number(fields.Node("month")), Number(fields.Node("day"))])
            : null;
        if (date is { } known)
            return known with { Season = known.Date.Month is null ? season ?? known.Season : null, IsCirca = circa };
        return (fields.Raw("edtf") ?? fields.Raw("raw") ?? fields.Raw("literal")) is { } text && FreeDate.Read(text) is { } free
            ? free with
            {
                Season = free.Season ?? season,
                IsCirca = free.IsCirca || circa,
            }
            : null;
    }

    /// <summary>
    /// The parts of a date that is none, or only as far as its year or month: <c>2020-13-45</c>. Null where all of it is read.
    /// </summary>
    public static string? Unread(YamlNode? node)
    {
        if (node is not YamlMapping mapping || PartsOf(new CslFields(mapping)) is not var (from, _))
            return null;
        // Some programs write 0, or nothing, for what they do not know.
        string[] given =
        [
            .. from.Items.OfType<YamlScalar>().TakeWhile(p => !p.IsNull && !p.IsBlank && p.Value != "0").Select(p => p.Value),
        ];
        var read = OfParts(from, null);
        var known =
            read is not { } date ? 0
            : date.Date.Day is not null ? 3
            : date.Date.Month is not null || date.Season is not null ? 2
            : 1;
        return given.Length <= known || given.Length == 1 && read is not null ? null : $"`{string.Join('-', given)}`";
    }

    /// <summary>The two dates of a range, or the one; some programs leave out the outer of the two lists.</summary>
    private static (YamlSequence From, YamlSequence? To)? PartsOf(CslFields fields) =>
        fields.Node("date-parts") switch
        {
            YamlSequence { Items: [YamlSequence from, ..] ranges } => (from, ranges.Count > 1 ? ranges[1] as YamlSequence : null),
            YamlSequence { Items: [YamlScalar, ..] } flat => (flat, null),
            _ => null,
        };

    private static CslDate? OfParts(YamlSequence from, YamlSequence? to)
    {
        // A whole date in the place of the year.
        if (from.Items is [YamlScalar { IsNull: false } whole] && whole.Value.Contains('-', StringComparison.Ordinal))
            return FreeDate.Read(whole.Value);
        return OfParts([.. from.Items.Select(Number)]) is not { } date ? null
            : to is not null && OfParts([.. to.Items.Select(Number)]) is { } last ? Joined(date, last)
            : date;
    }

    /// <summary>Both ends of a range, where the second is later. Of one year, the seasons alone may tell them apart.</summary>
    public static CslDate Joined(CslDate begin, CslDate end)
    {
        var joined = begin with { To = end.Date.LastDay > begin.Date.LastDay ? end.Date : null };
        return
            begin.Season is [>= '1' and <= '4'] and var first
            && end.Season is [>= '1' and <= '4'] and var last
            && (joined.To is not null || end.Date == begin.Date && string.CompareOrdinal(first, last) < 0)
            ? joined with
            {
                Season = SeasonRange.Of(first, last),
            }
            : joined;
    }

    /// <summary>Year, month and day as far as they exist.</summary>
    private static CslDate? OfParts(ReadOnlySpan<int?> parts)
    {
        if (parts is not [(>= 1 and <= 9999) and var year, ..])
            return null;
        if (parts is not [_, (>= 1 and <= 12) and var month, ..])
            return new CslDate(
                new EdtfDate(year),
                null,
                parts is [_, > CslSeasons.BeforeExported and var season, ..] ? CslSeasons.Of(season) : null,
                false
            );
        return new CslDate(
            parts is [_, _, >= 1 and var day, ..] && day <= DateTime.DaysInMonth(year, month)
                ? new EdtfDate(year, month, day)
                : new EdtfDate(year, month),
            null,
            null,
            false
        );
    }

    private static int? Number(YamlNode? node) =>
        node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
