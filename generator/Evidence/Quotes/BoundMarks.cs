using System.Buffers;
using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Tells numbers that a text states only as an upper bound or as an end of a range: fewer than 5, between 5 and 10. Where words can be
/// meant otherwise (more than a million, rose from 5 to 10, just under 5), or tell what is asked for or advised (at least 5, up to 5, 5 or
/// more), it says nothing.
/// </summary>
/// <param name="text">In the form in which numbers are read (<see cref="ReadableText"/>).</param>
/// <param name="numbers">All the numbers of that text.</param>
internal sealed partial class BoundMarks(string text, IReadOnlyList<NumberInText> numbers)
{
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ("than|below|between| to |<|≤|-| a | à |als|unter|zwischen|bis|menos|debajo|entre|moins|dessous|abaixo").Split('|'),
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether a text has any such words at all: most have none, and need no closer look.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Hints);

    /// <summary>The words that make a number a bound, with the number, as they stand; null for none.</summary>
    public string? Of(NumberInText number)
    {
        var before = text.AsSpan(0, number.Start);
        foreach (var match in Before().EnumerateMatches(before))
            return Words(match.Index, number.End);
        // In German, unter is among as well: unter 500 Befragten.
        if (HasMark(number))
        {
            foreach (var match in BeforeMark().EnumerateMatches(before))
                return Words(match.Index, number.End);
        }
        return RangeOf(number);
    }

    private string Words(int start, int end) => text[start..end].Trim();

    private string? RangeOf(NumberInText number)
    {
        foreach (var other in numbers)
        {
            var (first, second) = other.Start > number.Start ? (number, other) : (other, number);
            if (first.End < second.Start && first.Number < second.Number && StartOfRange(first, second) is { } start)
                return Words(start, second.End);
        }
        return null;
    }

    /// <summary>Where the words of a range of two numbers begin; null where they are none.</summary>
    private int? StartOfRange(NumberInText first, NumberInText second)
    {
        var before = text.AsSpan(0, first.Start);
        var gap = text.AsSpan(first.End, second.Start - first.End);
        if (And().IsMatch(gap) && !Apart().IsMatch(before))
        {
            foreach (var match in Between().EnumerateMatches(before))
                return match.Index;
        }
        if (!(To().IsMatch(gap) || HasMark(second) && ToBeforeMark().IsMatch(gap)) || Change().IsMatch(text))
            return null;
        return From().IsMatch(before) && !Ranging().IsMatch(before) ? null : first.Start;
    }

    private bool HasMark(NumberInText number) => NumberMarks.Of(text, number) != NumberMark.None;

    private const string Sign = " ?(?:(?:US|" + Currencies.Codes + @") ?)?[" + Currencies.Signs + @"]?\z";

    /// <summary>What a number is counted in, between it and the next word: percent, million dollars.</summary>
    private const string Counted = @"(?: ?%| ?[" + Currencies.Signs + @"]|[ -]\p{L}[\p{L}-]*){0,2}";

    /// <summary>No litotes (no fewer than), no near miss (just under) and no difference (5 percent less than).</summary>
    private const string Plain =
        @"(?<!\b(?:not?|nothing|just|slightly|little|bit|somewhat|well|far|much|only|nicht|kaum|knapp|etwas|wenig|nichts|no|nada|poco|algo|apenas|ligeramente|pas|guère|peu|légèrement|não|pouco|nada menos)[ ]|[0-9%] |\b(?:percent|points|years?|dollars) )";

    [GeneratedRegex(
        @"(?:\b"
            + Plain
            + @"(?:(?:fewer|less) than|below|weniger als|menos de|menos que|por debajo de|moins de|moins que|en dessous de|au-dessous de|abaixo de)"
            + @"|(?<![-=<>])[<≤])"
            + Sign,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<!\b(?:knapp|kurz|leicht|etwas|weit) )\bunter" + Sign, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"\b(?:between|zwischen|entre)" + Sign, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\b(?:differ|gap|ratio|split|distance|correlat|relation|divid|cho[io]|compar|agree|ties?\b|tied\b|Unterschied|Abstand|Verhältnis|diferencia|relación|brecha|écart|différence|rapport|diferença|relação)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Apart();

    [GeneratedRegex(@"\A" + Counted + " (?:and|und|y|et|e)" + Sign, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"\A(?: ?%| percent)? (?:to|bis)" + Sign, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex To();

    /// <summary>A dash, or a word that means more than to: where a sign or percent follows.</summary>
    [GeneratedRegex(
        @"\A(?: ?%)?(?:-| - | (?:a|à) )[" + Currencies.Signs + @"]?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ToBeforeMark();

    [GeneratedRegex(@"\b(?:from|by|of|de|von|um|out)" + Sign, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(
        @"\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|anywhere|reicht|reichen|reichte|liegt|liegen|varía|varían|oscila|oscilan|varie|varient|varia|variam) (?:from|von|de)"
            + Sign,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ranging();

    /// <summary>A number moves, or two are set against each other: from 5 to 10, 5 to 1, on a scale of 1 to 10.</summary>
    [GeneratedRegex(
        @"\b(?:ris(?:es?|ing|en)|rose|rais|increas|gr[eo]w|fell|fall|drop|declin|decreas|climb|jump|cut|expand|shr[aiu]nk|up\b(?! to)|down|gain|add|went|go\b|goes|going|reduc|slip|improv|worse|mov|chang|narrow|widen|slow|doubl|tripl|scor|won\b|wins?\b|beat|lost|los[es]|vot|ratio|odds|scale|stieg|steig|gestiegen|sank|sink|gesunken|fiel|fäll|gefallen|wuchs|wächst|gewachsen|nahm|nimmt|erhöh|Skala|Verhältnis|aument|crec|sub[ei]|subi|baj[aóe]|ca[ey]|disminu|reduj|lleg|alcanz|pas[aóé]|escala|augment|diminu|baiss|monté?e?s?\b|montent|tomb|pass|échelle|cresc|ca[ií]|chego|atingi)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Change();
}
