using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>Reads the quantity that begins at a number or number word: its currency, scale, unit of percent, range and ratio.</summary>
internal static class AmountReader
{
    private const int LargestRatio = 1000;

    /// <param name="i">A number, a number word or a scale.</param>
    public static Amount Read(in SentenceTokens s, int i)
    {
        var amount = ReadRange(s, ReadSimple(s, i));
        return RatioReader.Extend(s, amount) is { } ratio && ratio.Last <= LargestRatio ? ratio : amount;
    }

    public static bool Begins(in SentenceTokens s, int i) => s.IsNumber(i) || s.Has(i, Traits.Cardinal | Traits.Scale);

    /// <summary>One number with what belongs to it.</summary>
    public static Amount ReadSimple(in SentenceTokens s, int i)
    {
        var (first, end, traits, value) = s.IsNumber(i) ? ReadDigits(s, i) : ReadWords(s, i);
        return ReadSuffix(s, new Amount(first, end, traits, value, value));
    }

    private static (int First, int End, AmountTraits Traits, double Value) ReadDigits(in SentenceTokens s, int i)
    {
        var (first, traits) = (i, TraitsOfDigits(s, i));
        if (Currencies.IsSign(s.Mark(i - 1)))
        {
            (first, traits) = (i - 1, traits | AmountTraits.Money);
            if (s.IsGlued(first) && s.Has(first - 1, Traits.AllCaps | Traits.Capital) && s[first - 1].Length <= 2)
                first--;
        }
        else if (s.Has(i - 1, Traits.MoneyCode))
        {
            (first, traits) = (i - 1, traits | AmountTraits.Money);
        }
        if (s.Mark(first - 1) is '−' or '-' or '+' or '±' && s.IsGlued(first) && !s.IsGlued(first - 1) && !s.IsNumber(first + 1))
            (first, traits) = (first - 1, traits | AmountTraits.Measured);
        var (end, value) = (NumberShapes.EndOfThousands(s, i), s[i].Value);
        for (var group = i + 1; group < end; group++)
            value = value * 1000 + s[group].Value;
        return (first, end, end > i + 1 ? traits | AmountTraits.Measured : traits, value);
    }

    private static AmountTraits TraitsOfDigits(in SentenceTokens s, int i) =>
        AmountTraits.Digits
        | (s.Has(i, Traits.Grouped | Traits.Decimal) ? AmountTraits.Measured : AmountTraits.None)
        | (s.Has(i, Traits.Vulgar) ? AmountTraits.Share : AmountTraits.None);

    private static (int First, int End, AmountTraits Traits, double Value) ReadWords(in SentenceTokens s, int i)
    {
        var (first, end, traits, total, part) = (i, i, AmountTraits.None, 0d, 0d);
        if (s.Has(i, Traits.Scale) && s.IsAny(i - 1, "a", "an", "several", "few", "some"))
            (first, part) = (i - 1, 1);
        while (s.Has(end, Traits.Cardinal | Traits.Scale))
        {
            if (!s.Has(end, Traits.Scale))
                part += s[end].Value;
            else if (s[end].Value >= 1000)
                (total, part) = (total + Math.Max(part, 1) * s[end].Value, 0);
            else
                part = Math.Max(part, 1) * s[end].Value;
            if (s.Has(end, Traits.Scale))
                traits |= AmountTraits.Scale;
            end++;
            if (NextWord(s, end) is not { } next)
                break;
            end = next;
        }
        return (first, end, traits, total + part);
    }

    /// <summary>Where a number in words goes on: forty-five, two hundred and six, three thousand ten.</summary>
    private static int? NextWord(in SentenceTokens s, int end)
    {
        if (s.IsDash(end) && s.IsGlued(end) && s.IsGlued(end + 1) && IsCompound(s, end - 1, end + 1))
            return end + 1;
        if (s.Is(end, "and") && s.Has(end - 1, Traits.Scale) && s.Has(end + 1, Traits.Cardinal | Traits.Scale))
            return end + 1;
        var goesOn = s.Has(end - 1, Traits.Scale) && s.Has(end, Traits.Cardinal) || IsCompound(s, end - 1, end);
        return goesOn ? end : null;
    }

    /// <summary>Tens before units, or anything before a scale: twenty-five, two hundred.</summary>
    private static bool IsCompound(in SentenceTokens s, int before, int behind) =>
        s.Has(behind, Traits.Scale)
        || s.Has(before, Traits.Cardinal) && s.Has(behind, Traits.Cardinal) && s[before].Value >= 20 && s[behind].Value is > 0 and < 10;

    private static Amount ReadSuffix(in SentenceTokens s, Amount a)
    {
        var (end, traits, value) = (a.End, a.Traits, a.Value);
        if (s.IsGlued(end) && (s.Has(end, Traits.UnitLetters) && !s.Has(end, Traits.TimeMark) || NumberShapes.IsPence(s, end - 1)))
        {
            traits |= TraitsOfLetters(s, end);
            end++;
        }
        if (s.Mark(end) == '+' && s.IsGlued(end))
            end++;
        while (s.Has(end, Traits.Scale) || s.IsDash(end) && s.Has(end + 1, Traits.Scale))
        {
            end += s.Has(end, Traits.Scale) ? 1 : 2;
            value *= s[end - 1].Value;
            traits |= AmountTraits.Scale;
        }
        if (s.Has(end, Traits.ScalePlural) && a.Has(AmountTraits.Digits))
            (end, traits) = (end + 1, traits | AmountTraits.Scale);
        if (PartEnd(s, a.First, end) is { } part)
            (end, traits) = (part, traits | AmountTraits.Share);
        return ReadUnit(s, a with { End = end, Traits = traits, Value = value, Last = value });
    }

    private static AmountTraits TraitsOfLetters(in SentenceTokens s, int i) =>
        s.IsAny(i, "k", "m", "bn", "mn", "b") ? AmountTraits.Scale
        : s.Is(i, "x") ? AmountTraits.Share
        : s.Is(i, "pc") ? AmountTraits.Percent
        : s.Is(i, "p") ? AmountTraits.Money
        : AmountTraits.Measured;

    /// <summary>Percent or money behind a number.</summary>
    private static Amount ReadUnit(in SentenceTokens s, Amount a)
    {
        var end = s.IsDash(a.End) && s.Has(a.End + 1, Traits.Percent | Traits.Money) ? a.End + 1 : a.End;
        if (s.Mark(end) is '%' or '‰' or '٪')
            return a with { End = PointsEnd(s, end + 1), Traits = a.Traits | AmountTraits.Percent };
        if (s.Has(end, Traits.Percent))
            return a with { End = PointsEnd(s, end + 1), Traits = a.Traits | AmountTraits.Percent };
        if (s.Is(end, "per") && s.Is(end + 1, "cent") || s.Is(end, "percentage") && s.IsAny(end + 1, "points", "point"))
            return a with { End = end + 2, Traits = a.Traits | AmountTraits.Percent };
        var sign = Currencies.IsSign(s.Mark(end)) && !a.Has(AmountTraits.Money) && !(s.IsNumber(end + 1) && s.IsGlued(end + 1));
        if (s.Has(end, Traits.Money | Traits.MoneyCode) || sign)
            return a with { End = end + 1, Traits = a.Traits | AmountTraits.Money };
        return a;
    }

    private static int PointsEnd(in SentenceTokens s, int end) => s.IsAny(end, "points", "point") ? end + 1 : end;

    /// <summary>The end of "two thirds", "one-fifth", "three and a half": a number and a part.</summary>
    private static int? PartEnd(in SentenceTokens s, int first, int end)
    {
        if (s.Is(end, "and") && s.IsAny(end + 1, "a", "one") && s.Has(end + 2, Traits.Half | Traits.Part))
            return end + 3;
        var part = s.IsDash(end) && s.IsGlued(end) ? end + 1 : end;
        var fits = s.Has(part, Traits.PartPlural) && !s.Is(first, "one") || s.Has(part, Traits.Part | Traits.Half) && s.Is(first, "one");
        return fits && !(s.IsDash(part + 1) && s.IsGlued(part + 1)) ? part + 1 : null;
    }

    private static Amount ReadRange(in SentenceTokens s, Amount a)
    {
        var next = a.End;
        if (s.IsDash(next))
            next += s.IsAny(next + 1, "to", "or") ? 2 : 1;
        else if (s.IsAny(next, "to", "or") || s.Is(next, "and") && s.Is(a.First - 1, "between"))
            next++;
        else
            return a;
        var number = Currencies.IsSign(s.Mark(next)) || s.Has(next, Traits.MoneyCode) ? next + 1 : next;
        if (!Begins(s, number))
            return a;
        var last = ReadSimple(s, number);
        return last.First < a.End ? a : a with { End = last.End, Traits = a.Traits | last.Traits | AmountTraits.Range, Last = last.Value };
    }
}
