namespace StaticGuide.Content.Sources;

/// <summary>The first and the last of several seasons, kept as one text: <c>1/2</c> is spring to summer.</summary>
internal static class SeasonRange
{
    /// <summary>EDTF's number of spring, less one (ISO 8601-2, 4.8).</summary>
    public const int BeforeSpring = 20;

    public static string Of(string first, string last) => $"{first}/{last}";

    /// <summary>1 to 4 from spring on; null for one season, or a word.</summary>
    public static (int First, int Last)? In(string? season) =>
        season is [(>= '1' and <= '4') and var first, '/', (>= '1' and <= '4') and var last] ? (first - '0', last - '0') : null;
}
