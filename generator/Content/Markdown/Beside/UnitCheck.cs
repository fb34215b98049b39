using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>Names the unit of a statistic that is written beside it once more.</summary>
internal static class UnitCheck
{
    private static readonly string[] Percent = ["percent", "per cent", "%", "prozent", "por ciento", "pour cent", "por cento"];
    private static readonly string[] Dollars = ["dollars", "dollar", "dólares"];
    private static readonly string[] Euros = ["euros", "euro"];
    private static readonly string[] Pounds = ["pounds", "pound"];

    /// <returns>Whether it stands there twice.</returns>
    public static bool Run(ShownStatistic shown, Surroundings around, DiagnosticBag diagnostics)
    {
        if (!shown.Text.AsSpan().ContainsAnyInRange('0', '9') || shown.Text != shown.Whole)
            return false;
        if (MoneyBeside.Before(shown, around.Before) is { IsOther: false, Length: > 0 and var before })
        {
            var from = around.Before.Length - before;
            return Report(around.PlaceBefore(from), around.Before[from..].Trim(), around.Before[from..] + shown.Text);
        }
        var behind = around.Behind;
        var space = behind.Length - behind.TrimStart().Length;
        if (LengthOfUnit(behind.AsSpan(space), shown) is > 0 and var length)
            return Report(around.PlaceBehind(space + length), behind.Substring(space, length), shown.Text + behind[..(space + length)]);
        if (MoneyBeside.LengthOfOwnCode(shown, behind) is > 0 and var code)
            return Report(around.PlaceBehind(code), behind[..code].Trim(), shown.Text + behind[..code]);
        if (!shown.Suffix.IsEmpty && PayTimes.Same(shown.Unit, behind) is { } time)
            return Report(around.PlaceBehind(time.Length), time.Trim(), shown.Text + time);
        return false;

        bool Report(Place place, string unit, string seen)
        {
            diagnostics.AddUnlessDoubted(
                [shown.Measure.UnitPlace],
                ClaimRules.UnitTwice,
                place,
                $"`{unit}` stands twice: readers see `{seen}`",
                $"remove it here, or write `:stat[{shown.Label}.number]` for the number alone"
            );
            return true;
        }
    }

    /// <summary>Another name of money than that of the sign, with the space before it; 0 for none.</summary>
    public static int LengthOfOther(ReadOnlySpan<char> behind, char sign)
    {
        if (behind is not [' ', ..])
            return 0;
        foreach (var other in (ReadOnlySpan<char>)['$', '€', '£'])
        {
            if (other != sign && LengthOfName(behind[1..], other) is > 0 and var length)
                return length + 1;
        }
        return 0;
    }

    /// <summary>How much of what follows a statistic names its unit again; 0 for nothing.</summary>
    private static int LengthOfUnit(ReadOnlySpan<char> behind, ShownStatistic shown)
    {
        var unit = shown.Suffix.Trim();
        if (LengthOfName(behind, unit is ['%', ..] ? '%' : shown.Sign ?? '\0') is > 0 and var length)
            return length;
        if (unit.IsEmpty || BeginsWith(behind, unit))
            return unit.Length;
        var first = unit.IndexOf(' ') is > 0 and var space ? unit[..space] : unit;
        return first.Length > 2 && BeginsWith(behind, first) ? first.Length : 0;
    }

    /// <summary>How long a name is of the money, or the share, that a sign says.</summary>
    public static int LengthOfName(ReadOnlySpan<char> behind, char sign)
    {
        foreach (var name in NamesOf(sign))
        {
            if (BeginsWith(behind, name))
                return name.Length;
        }
        return 0;
    }

    private static string[] NamesOf(char sign) =>
        sign switch
        {
            '%' => Percent,
            '$' => Dollars,
            '€' => Euros,
            '£' => Pounds,
            _ => [],
        };

    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length]));
}
