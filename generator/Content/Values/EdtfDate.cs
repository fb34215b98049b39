using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>
/// A date of EDTF level 0 (ISO 8601-2:2019, annex A): a year, a year and month, or a day. It spans all the days it names.
/// </summary>
internal readonly record struct EdtfDate
{
    // Thousands are kept: 0 stands for what is not said.
    private readonly ushort year;
    private readonly byte month;
    private readonly byte day;

    public EdtfDate(int year, int? month = null, int? day = null) =>
        (this.year, this.month, this.day) = ((ushort)year, (byte)(month ?? 0), (byte)(day ?? 0));

    public int Year
    {
        get => year;
        init => year = (ushort)value;
    }

    public int? Month
    {
        get => month == 0 ? null : month;
        init => month = (byte)(value ?? 0);
    }

    public int? Day
    {
        get => day == 0 ? null : day;
        init => day = (byte)(value ?? 0);
    }

    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly LastDay =>
        Day is not null ? FirstDay
        : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month))
        : new DateOnly(Year, 12, 31);

    public static EdtfDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    public static bool TryParse(string text, out EdtfDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10))
            return false;
        Span<char> full = stackalloc char[10];
        "0000-01-01".CopyTo(full);
        text.CopyTo(full);
        if (!IsoDay.TryParse(full, out var first))
            return false;
        date = new EdtfDate(first.Year, text.Length > 4 ? first.Month : null, text.Length > 7 ? first.Day : null);
        return true;
    }

    /// <summary>The form it was written in, which is also a valid <c>datetime</c> of HTML's <c>time</c> element.</summary>
    public override string ToString() => string.Create(Length, this, static (text, date) => date.Write(text));

    /// <summary>How many letters there are.</summary>
    private int Length =>
        month == 0 ? 4
        : day == 0 ? 7
        : Longest;

    /// <summary>In letters.</summary>
    public const int Longest = 10;

    /// <summary>The same, in the room that is given.</summary>
    public ReadOnlySpan<char> WriteTo(Span<char> room)
    {
        var text = room[..Length];
        Write(text);
        return text;
    }

    private void Write(Span<char> text)
    {
        WriteDigits(Year, text[..4]);
        if (text.Length > 4)
            WritePart(month, text[4..7]);
        if (text.Length > 7)
            WritePart(day, text[7..]);
    }

    private static void WritePart(int number, Span<char> text)
    {
        text[0] = '-';
        WriteDigits(number, text[1..]);
    }

    private static void WriteDigits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
            text[i] = (char)('0' + number % 10);
    }
}
