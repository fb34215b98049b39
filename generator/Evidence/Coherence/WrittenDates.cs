using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// The dates that a quote names in digits alone, behind its number, or in Hebrew, Arabic, Chinese, Japanese and Korean, as the time of what
/// it says.
/// </summary>
internal static partial class WrittenDates
{
    private static readonly string[][] Months =
    [
        ["ינואר", "يناير", "كانون الثاني", "جانفي"],
        ["פברואר", "فبراير", "شباط", "فيفري"],
        ["מרץ", "מרס", "مارس", "آذار"],
        ["אפריל", "أبريل", "ابريل", "إبريل", "نيسان", "أفريل"],
        ["מאי", "مايو", "أيار"],
        ["יוני", "يونيو", "حزيران", "جوان"],
        ["יולי", "يوليو", "تموز", "جويلية"],
        ["אוגוסט", "أغسطس", "آب"],
        ["ספטמבר", "سبتمبر", "أيلول"],
        ["אוקטובר", "أكتوبر", "تشرين الأول"],
        ["נובמבר", "نوفمبر", "تشرين الثاني"],
        ["דצמבר", "ديسمبر", "كانون الأول"],
    ];

    public static IEnumerable<(EdtfDate From, EdtfDate? To)> In(string text)
    {
        foreach (Match match in InDigits().Matches(text))
        {
            if (DateOf(match) is { } date)
                yield return (date, null);
        }
        if (BehindNumber().Match(text) is { Success: true } behind)
            yield return (new EdtfDate(Number(behind.Groups["year"])), null);
        if (!IsOfOtherScript(text))
            yield break;
        foreach (Match match in InWords().Matches(text))
            yield return (new EdtfDate(Number(match.Groups["year"]), MonthOf(match.Groups["month"])), null);
    }

    /// <summary>Whether a text of those languages names other moments than that of its number, or is not plain about it.</summary>
    public static bool SpeakOfOthers(string text) => IsOfOtherScript(text) && Others().IsMatch(text);

    private static bool IsOfOtherScript(string text) =>
        text.AsSpan().ContainsAnyInRange('\u05D0', '\u064A') || text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF');

    private static EdtfDate? DateOf(Match match)
    {
        var year = Number(match.Groups["year"]);
        if (match.Groups["month"] is not { Success: true } digits)
            return new EdtfDate(year);
        if (!match.Groups["day"].Success)
            return new EdtfDate(year, Number(digits));
        var (month, day) = (Number(digits), Number(match.Groups["day"]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new EdtfDate(year, month, day) : null;
    }

    private static int? MonthOf(Group month) =>
        !month.Success ? null
        : char.IsAsciiDigit(month.ValueSpan[0])
            ? Number(month) is >= 1 and <= 12 and var number ? number
                : null
        : Array.FindIndex(Months, names => names.Contains(month.Value)) + 1 is > 0 and var index ? index
        : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Year = "(?<year>(?:19|20)[0-9]{2})(?![0-9]|[.,٫٬][0-9])";

    /// <summary>Which of day and month is first is known where points part them.</summary>
    [GeneratedRegex(
        @"\b(?:on|as of|am|zum|per|stand:?|el|le|au|em)\s+(?:(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?"
            + Year
            + "|[0-9]{1,2}/[0-9]{1,2}/"
            + Year
            + "|(?<year>(?:19|20)[0-9]{2})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9]))"
            // The month and the year: in 06/2021.
            + @"|\b(?:in|as of|en|im|em)\s+(?<month>0?[1-9]|1[0-2])/"
            + Year,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InDigits();

    /// <summary>It was 30 percent (2024). Behind a name, a year is that of a work.</summary>
    [GeneratedRegex(
        @"(?:[0-9%]|\b(?:percent|per cent|people|workers|jobs|employees|an? (?:year|hour|month|week)|annually|Prozent|Personen|por ciento|por cento|pour cent|personas|personnes|pessoas|habitants|años|anos))\s?\("
            + Year
            + @"\)[.。]?\s*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindNumber();

    [GeneratedRegex(
        @"(?<!\p{L})(?:[ובלכ]{0,2}-?(?<month>ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)(?: של)?(?: שנת)? |[בל]?שנת |ב[-־](?=[0-9]{4}\s*(?:\z|[,.;:)])))"
            + Year
            + @"|(?<!\p{L})[وبل]?(?:(?<month>يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون الثاني|كانون الأول|تشرين الأول|تشرين الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|جانفي|فيفري|أفريل|جوان|جويلية)(?:/\p{L}+)?(?: من)?(?: عام| سنة)? |(?:ال)?(?:عام|سنة) )"
            + Year
            + "|(?<year>(?:19|20)[0-9]{2}) ?[年년](?: ?(?<month>[0-9]{1,2}) ?[月월])?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InWords();

    /// <summary>Publishing, laws, what is compared, spans, and years that need not begin in January.</summary>
    [GeneratedRegex(
        "לעומת|בהשוואה|מאז|משנת|לפני|אחרי|לאחר|עד|בין|פורסם|פרסו|עודכן|חוק|תקנ|צו|הסכם|מהדור|כיום|היום|כעת|החל|נולד|הוקם|נחקק|סקר|מפקד|קודם|סוף|כספים|תקציב|מאשר|מ[-־](?:19|20)"
            + "|مقارنة|مقابل|منذ|قبل|بعد|نشر|منشور|صدر|تحديث|قانون|مرسوم|اتفاق|إلى|حتى|بين|من عام|من سنة|من [0-9]|اليوم|حاليا|الآن|بدأ|أسس|ولد|مسح|تعداد|طبع|عما|سابق|نهاية|مالي|أكثر من|أقل من"
            + "|比|自|从|從|以来|以來|之前|之后|之後|以前|以後|以后|以降|から|まで|より|発表|公表|发布|發布|公布|出版|更新|施行|法|改正|改定|同期|较|較|年度|年版|去年|前年|[年月](?:至|到|[~～–-])|調査|调查|부터|까지|이후|이전|대비|발표|년도|년판|법|보다",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Others();
}
