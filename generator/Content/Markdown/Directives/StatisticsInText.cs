using System.Text;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>Puts the words of statistics into a text that is no Markdown: each <c>:stat[…]</c> gives way to what it stands for.</summary>
internal static class StatisticsInText
{
    private const string Opening = ":stat[";

    public static string Replace(string text, Func<StatisticReference, string> wordsOf)
    {
        if (!text.Contains(Opening, StringComparison.Ordinal))
            return text;
        var replaced = new StringBuilder();
        var rest = text.AsSpan();
        while (rest.IndexOf(Opening) is >= 0 and var at)
        {
            replaced.Append(rest[..at]);
            rest = rest[at..];
            var syntax = DirectiveSyntax.Read(rest);
            replaced.Append(syntax is { Label: var label } ? wordsOf(StatisticReference.Parse(label)) : rest[..Opening.Length]);
            rest = rest[(syntax?.Length ?? Opening.Length)..];
        }
        return replaced.Append(rest).ToString();
    }
}
