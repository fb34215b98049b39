using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// The words of a language other than English by which numbers that name something are told, and the full stops behind numbers and
/// abbreviations that end no sentence.
/// </summary>
internal sealed class NamingLexicon
{
    private const int LongestAbbreviation = 4;
    private const int LongestOrdinal = 3;
    private const int LastDay = 31;

    private readonly Dictionary<string, NamingTraits> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NamingTraits>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly bool monthsAreCapital;

    private NamingLexicon(LanguageForms forms, NamingWords naming)
    {
        monthsAreCapital = char.IsUpper(forms.Months[0][0]);
        HasDecimalComma = forms.Decimal == ",";
        HasOrdinalStops = naming.Ordinals is not null;
        Add(naming.References, NamingTraits.Reference);
        Add(naming.WeakReferences, NamingTraits.WeakReference);
        Add(naming.Lists, NamingTraits.Reference | NamingTraits.List);
        Add(naming.Links, NamingTraits.Link);
        Add(naming.DayArticles, NamingTraits.DayArticle);
        Add(naming.OtherMonths, NamingTraits.Month);
        Add(naming.YearCues, NamingTraits.YearCue);
        Add(naming.InYear, NamingTraits.InYear);
        Add(naming.Clock, NamingTraits.Clock);
        Add(naming.Hours, NamingTraits.Hour);
        Add(naming.Per, NamingTraits.Per);
        Add(naming.Each, NamingTraits.Each);
        Add(naming.FromHour, NamingTraits.FromHour);
        Add(naming.AtHour, NamingTraits.AtHour);
        Add(naming.BehindHour, NamingTraits.BehindHour);
        Add(naming.Rulers, NamingTraits.Ruler);
        Add(naming.Orders, NamingTraits.Order);
        Add(naming.PoliteOrders, NamingTraits.PoliteOrder);
        Add(naming.OrderLeads, NamingTraits.OrderLead);
        Add(naming.OrderEnds, NamingTraits.OrderEnd);
        Add(naming.NoOrders, NamingTraits.NoOrder);
        Add(naming.Documents, NamingTraits.Document);
        Add(naming.DocumentLengths, NamingTraits.DocumentLength);
        Add(naming.Bounds, NamingTraits.Bound);
        Add(naming.Counted, NamingTraits.Counted);
        Add(naming.Streets, NamingTraits.Street);
        Add(naming.Laws, NamingTraits.Law);
        (OrderEnding, Shares, HasStreetBehind) = (naming.OrderEnding, naming.Shares, naming.HasStreetBehind);
        HasBareHours = naming.BehindHour.Length > 0;
        if (naming.Ordinals is { } ordinals)
        {
            Add(ordinals.Nouns, NamingTraits.OrdinalNoun);
            Add(ordinals.Before, NamingTraits.BeforeOrdinal);
            Add(ordinals.Days, NamingTraits.BeforeDay);
            Add(ordinals.Every, NamingTraits.Every);
            Add(ordinals.Openers, NamingTraits.Opener);
        }
        AddMonths(forms);
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A point within a number is none of its decimals.</summary>
    public bool HasDecimalComma { get; }

    /// <summary>A full stop makes an ordinal of the number before it, and nouns have capitals.</summary>
    public bool HasOrdinalStops { get; }

    /// <summary>A number may be a time of day without anything behind it.</summary>
    public bool HasBareHours { get; }

    /// <summary>How verbs end that tell the reader what to do; empty where that tells nothing.</summary>
    public string OrderEnding { get; }

    /// <summary>The number of a house stands before its street.</summary>
    public bool HasStreetBehind { get; }

    /// <summary>Shares that are said without a number; null where none are looked for.</summary>
    public Regex? Shares { get; }

    /// <param name="language">BCP 47 tag.</param>
    /// <returns>Null for English, which has a larger one, and for languages whose words are not known.</returns>
    public static NamingLexicon? Of(string language)
    {
        var forms = LanguageTable.Of(language);
        return forms.Naming is { } naming ? new NamingLexicon(forms, naming) : null;
    }

    public NamingTraits Find(ReadOnlySpan<char> word)
    {
        // What an elision leaves of the word before it is no part of it: l’article.
        if (!bySpan.TryGetValue(word, out var traits) && !bySpan.TryGetValue(word[(word.IndexOfAny('\'', '’') + 1)..], out traits))
            return NamingTraits.None;
        return monthsAreCapital && !char.IsUpper(word[0]) ? traits & ~NamingTraits.Month : traits;
    }

    /// <summary>Whether a sentence goes on behind a full stop at which it would end elsewhere: 3. Mai, die 2. Auflage, Kap. 3.</summary>
    public bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        if (next is [>= '0' and <= '9', ..])
            return IsAbbreviation(LastWord(before));
        return HasOrdinalStops && next is [var first, ..] && char.IsUpper(first) && IsOrdinal(before, FirstWord(next));
    }

    /// <summary>p., art.: a word of some letters is written out.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length > 0
        && word.Length - word.IndexOfAny('\'', '’') - 1 <= LongestAbbreviation
        && (Find(word) & NamingTraits.Reference) != 0;

    private bool IsOrdinal(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        var start = before.Length;
        while (start > 0 && char.IsAsciiDigit(before[start - 1]))
            start--;
        var digits = before[start..];
        if (digits.Length is 0 or > LongestOrdinal || start > 0 && !IsBeforeNumber(before[start - 1]))
            return false;
        var traits = Find(word);
        if ((traits & NamingTraits.Month) != 0)
            return int.TryParse(digits, out var day) && day <= LastDay;
        if ((traits & (NamingTraits.OrdinalNoun | NamingTraits.Opener)) != 0)
            return (traits & NamingTraits.OrdinalNoun) != 0;
        return (Find(LastWord(before[..start].TrimEnd())) & NamingTraits.BeforeOrdinal) != 0;
    }

    private static bool IsBeforeNumber(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '„' or '“' or '"' or '«' or '»' or '-' or '–' or '/';

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }

    /// <summary>Months with what the language puts before them in a date: de mayo, במאי.</summary>
    private void AddMonths(LanguageForms forms)
    {
        var pattern = forms.DayPattern.AsSpan();
        var between = pattern[(pattern.IndexOf("{0}") + 3)..pattern.IndexOf("{1}")].Trim(". ").ToString();
        var isPrefix = between.Length > 0 && forms.DayPattern.Contains(between + "{1}", StringComparison.Ordinal);
        foreach (var month in forms.Months)
        {
            Add(month, NamingTraits.Month);
            if (isPrefix)
                Add(between + month, NamingTraits.Month);
        }
        if (!isPrefix)
            Add(between, NamingTraits.OfMonth);
    }

    /// <param name="list">With spaces between; a <c>+</c> stands for the space within one of them.</param>
    private void Add(string list, NamingTraits traits)
    {
        foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var written = word.Replace('+', ' ');
            words[written] = words.GetValueOrDefault(written) | traits;
        }
    }
}
