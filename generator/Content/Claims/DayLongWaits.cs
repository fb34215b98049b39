namespace StaticGuide.Content.Claims;

/// <summary>A 24-hour wait is long; a 24-hour pharmacy is only open.</summary>
internal static class DayLongWaits
{
    private static readonly string[] Waits =
        "wait waits delay delays shift shifts turnaround stay stays journey flight siege outage strike fast".Split(' ');

    /// <summary>Puts back into the count what an idiom took out of it.</summary>
    public static void Unmark(ReadOnlySpan<char> text, List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || tokens[i].Value != 24 || !tokens[i].Has(Traits.Exempt))
                continue;
            var hour = tokens[i + 1].Kind == TokenKind.Mark ? i + 2 : i + 1;
            if (
                hour + 1 >= tokens.Count
                || !tokens[hour].Has(Traits.TimeUnit)
                || !IsWait(text[tokens[hour + 1].Start..tokens[hour + 1].End])
            )
                continue;
            for (var k = i; k <= hour; k++)
                tokens[k] = tokens[k] with { Traits = tokens[k].Traits & ~Traits.Exempt };
        }
    }

    private static bool IsWait(ReadOnlySpan<char> word)
    {
        foreach (var wait in Waits)
        {
            if (word.Equals(wait, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
