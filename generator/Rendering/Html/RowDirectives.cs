using System.Text;
using StaticGuide.Content.Passages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Html;

/// <summary>
/// The text directives of a row. Its words stand in several cells, and a browser looks for each part of a directive within one: so the
/// words before a border are the prefix, which may be in another cell. Where the borders are is not known, but a label ends where numbers
/// begin; else each place is tried, and a directive that finds nothing does no harm.
/// </summary>
internal static class RowDirectives
{
    private const int MostWords = 8;

    /// <summary>Nothing tells it from a heading or an item of a list, in which the same directives find their words.</summary>
    public static bool AreFor(ITaken taken, string run) =>
        taken switch
        {
            Excerpt excerpt => excerpt.Passage.Form == PassageForm.Cell,
            _ => run.AsSpan().TrimEnd() is not ([.., '.' or '!' or '?' or '"' or '”' or '’' or '»'] or []),
        };

    /// <summary>Each without its <c>text=</c>.</summary>
    public static IEnumerable<string> Of(string run)
    {
        var words = run.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Length;
        while (numbers > 0 && IsNumber(words[numbers - 1]))
            numbers--;
        if (words.Length == 1)
            return [Encoded(words)];
        if (numbers == 0)
            return [$"{Encoded(words.AsSpan()[..1])},{Encoded(words.AsSpan()[^1..])}"];
        return numbers < words.Length ? BeforeNumbers(words, numbers) : AtEachBorder(words);
    }

    private static IEnumerable<string> BeforeNumbers(string[] words, int numbers)
    {
        var all =
            numbers == words.Length - 1
                ? Encoded(words.AsSpan()[^1..])
                : $"{Encoded(words.AsSpan()[numbers..(numbers + 1)])},{Encoded(words.AsSpan()[^1..])}";
        yield return $"{Encoded(words.AsSpan()[Math.Max(0, numbers - MostWords)..numbers])}-,{all}";
        // The label may be of several cells.
        if (numbers > 1)
            yield return $"{Encoded(words.AsSpan()[(numbers - 1)..numbers])}-,{all}";
    }

    private static IEnumerable<string> AtEachBorder(string[] words)
    {
        const int Few = 2;
        if (words.Length > MostWords)
        {
            const int Half = MostWords / 2;
            yield return $"{Encoded(words.AsSpan()[..Half])},{Encoded(words.AsSpan()[^Half..])}";
            yield return $"{Encoded(words.AsSpan()[..Few])},{Encoded(words.AsSpan()[^Few..])}";
        }
        for (var border = 1; border < words.Length && words.Length <= MostWords; border++)
            yield return $"{Encoded(words.AsSpan()[..border])}-,{Encoded(words.AsSpan()[border..])}";
        if (words.Length > Few)
            yield return $"{Encoded(words.AsSpan()[^Few..^1])}-,{Encoded(words.AsSpan()[^1..])}";
    }

    private static bool IsNumber(string word) => word.Any(char.IsAsciiDigit) && !word.Any(char.IsLetter);

    private static string Encoded(ReadOnlySpan<string?> words)
    {
        var text = new StringBuilder();
        PercentEncoding.AppendDirective(string.Join(' ', words), text);
        return text.ToString();
    }
}
