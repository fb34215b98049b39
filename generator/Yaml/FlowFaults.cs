namespace StaticGuide.Yaml;

/// <summary>What can be wrong between two entries in brackets or braces.</summary>
internal static class FlowFaults
{
    public static SyntaxFault SecondColon(int at) =>
        new(
            at,
            at + 1,
            "a comma is missing before this key, or this text holds a colon before a space",
            "write a comma between two entries; put a text with a colon in quotes"
        );

    /// <summary>Whether nothing stands between a comma and what is before it: another comma, or the opening bracket.</summary>
    public static bool IsBehindComma(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., ',' or '[' or '{'];

    public static SyntaxFault NothingBefore(int at) =>
        new(at, at + 1, "nothing stands before this comma", "remove it, or write what is missing");
}
