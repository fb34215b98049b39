using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names what is nearly a link or a picture, and is text.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class LinkTypos(
    SignPairs signs,
    BracketPairs brackets,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Match, string, string> report
)
{
    private const int Longest = 40;
    private const string Blanks = " \t";
    private const int LongestAddress = 1000;

    /// <summary>White space, of which those of ASCII are enough to tell that an address goes on, and brackets.</summary>
    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \t\r\n\f\v()<>");

    private static readonly SignPairs.Sign[] Signs = ["] (", "! [", "]（", "<www.", "]:", "] :", "]{", "))", ")["];

    private readonly string markdown = signs.Text;

    /// <summary>Whether a text has any sign of one.</summary>
    public static bool MayBeIn(SignPairs signs, BracketPairs brackets) =>
        brackets.MayBeAmiss || brackets.HasOddAddress || signs.HasAny(Signs);

    public void Check()
    {
        if (signs.Has("] ("))
            foreach (var match in foundBy(SpacedLink(), null))
                Report(match, match.Groups[2].Value, "there is a space between its brackets");
        if (signs.Has("! ["))
            foreach (var match in foundBy(SpacedPicture(), null))
                report(
                    match,
                    "this is a link to a picture, and does not show it: a space stands behind the `!`",
                    "write `![words](picture.png)`, without the space"
                );
        if (signs.Has("]（"))
            foreach (var match in foundBy(WideLink(), null))
                Report(match, match.Groups[2].Value, "its round brackets are wide ones");
        if (signs.Has("<www."))
            foreach (var match in foundBy(BareHost(), null))
                report(
                    match,
                    "readers would see these angle brackets: an address within them begins with `https://`",
                    $"write `<https://{match.Value[1..]}`, or the address without brackets"
                );
        CheckUnpaired();
        CheckAddresses();
        if (signs.Has("]:") || signs.Has("] :"))
            new DefinitionTypos(markdown, foundBy, report).Check();
        if (signs.Has("]{"))
            foreach (var match in foundBy(BracedLink(), null))
                Report(match, match.Groups[2].Value, "its address stands in braces");
        if (signs.Has("))"))
            CheckSecondBrackets();
        if (signs.Has(")["))
            foreach (var match in foundBy(SwappedLink(), null))
                Report(match, match.Groups[2].Value, "its brackets are the wrong way round");
    }

    private void CheckAddresses()
    {
        if (!brackets.HasOddAddress)
            return;
        var spaced = foundBy(AddressWithSpace(), null);
        foreach (var match in spaced)
            Report(
                match,
                $"<{match.Groups[2].Value.TrimEnd()}>{(match.Groups["title"] is { Success: true } title ? " " + title.Value : "")}",
                "there is a space in its address"
            );
        CheckOpen(spaced);
        if (signs.Has("(<"))
            foreach (var match in foundBy(HalfBracketed(), null))
                Report(match, match.Groups[2].Value, "nothing closes the `<` before its address");
    }

    /// <summary>Whether round brackets follow a square one, and what stands in them is more than an address.</summary>
    public static bool IsOddAddress(ReadOnlySpan<char> behind)
    {
        if (behind is not ['(', ..])
            return false;
        var address = behind[1..].TrimStart(Blanks);
        var end = address.IndexOfAny(EndsAddress);
        return end < 0 || address[end..].TrimStart(Blanks) is not [')', ..];
    }

    /// <summary>What is searched for where it is so.</summary>
    internal static IEnumerable<Regex> WithOddAddress => [AddressWithSpace(), OpenLink()];

    public static string FirstLineOf(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[..end].TrimEnd() : text;

    /// <summary>An address, and words whose square brackets do not match.</summary>
    private void CheckUnpaired()
    {
        if (!brackets.MayBeAmiss)
            return;
        foreach (var match in foundBy(UnpairedLink(), null))
            report(
                match,
                "this is no link and no picture: its brackets do not match",
                "write `[words](address)`, and `![words](address)` for a picture; if it is none, escape it as `\\[`"
            );
    }

    /// <summary>Brackets and what begins like an address, which all the same are text.</summary>
    /// <param name="reported">Those of which something is said already.</param>
    private void CheckOpen(List<Match> reported)
    {
        var open = foundBy(OpenLink(), null);
        if (open.Count == 0)
            return;
        HashSet<int> told = [.. reported.Select(m => m.Index)];
        foreach (var match in open.Where(m => !told.Contains(m.Index)))
        {
            var rest = RestOfLine(match.Index + match.Length);
            var (why, hint) =
                ImageSize().IsMatch(rest) ? ("it has a size behind its address", "leave the size out; it is read from the file")
                : !rest.Contains(')') ? ("nothing closes it", "write `)` right behind the address")
                : rest.Contains('“') || rest.Contains('”') || rest.Contains('„')
                    ? ("its title stands in curly quotation marks", "write the title as `\"…\"`, with straight ones")
                : rest.Count('"') == 1
                    ? ("the quotation mark of its title is never closed", "write the title as `\"…\"`, right before the `)`")
                : ("there is a space in its address", "put the address between `<` and `>`, or write `%20` for the space");
            report(match, $"this is no {(match.ValueSpan is ['!', ..] ? "picture" : "link")}: {why}", hint);
        }
    }

    /// <summary>A second bracket that closes nothing. Words may stand in brackets with a link at their end.</summary>
    private void CheckSecondBrackets()
    {
        var (depth, from) = (0, 0);
        foreach (var match in foundBy(SecondBracket(), null))
        {
            for (; from < match.Index; from++)
            {
                depth = markdown[from] switch
                {
                    '(' => depth + 1,
                    ')' => Math.Max(depth - 1, 0),
                    '\n' when from > 0 && markdown[from - 1] == '\n' => 0,
                    _ => depth,
                };
            }
            if (depth == 0)
                report(match, "readers would see this `)`", "remove it; if it is meant, write `\\)`");
        }
    }

    /// <summary>As far as an address and its title may reach: of a line without end, each link looks at a part.</summary>
    private ReadOnlySpan<char> RestOfLine(int at)
    {
        var rest = markdown.AsSpan(at, Math.Min(LongestAddress, markdown.Length - at));
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    private void Report(Match match, string address, string why)
    {
        var words = match.Groups[1].Value;
        var sign = match.ValueSpan is ['!', ..] ? "!" : "";
        report(
            match,
            $"this is no {(sign.Length > 0 ? "picture" : "link")}: {why}",
            $"write `{sign}[{(words.Length > Longest ? words[..Longest] + "…" : words)}]({address})`"
        );
    }

    [GeneratedRegex(
        @"(?<![\\\]])(?:!?\[(?<1>[^\]\[\n@^]+)|(?<!\w)!\[(?<1>))\] \((?<2>(?:https?://|mailto:)[^\s()]+"
            + @"|[^\s()]+\.(?:md|html?|pdf|png|jpe?g|svg|webp|avif|gif)(?:\#[^\s()]*)?)\)"
    )]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"(?<![\\\]])\[([^\]\[\n@^]+)\]\{((?:https?://|mailto:)[^\s{}]+|[^\s{}=""]+\.(?:md|html?|pdf)(?:\#[^\s{}]*)?)\}")]
    private static partial Regex BracedLink();

    [GeneratedRegex(@"(?<=[^\\]\]\([^\s()]+\))\)(?![\w(])")]
    private static partial Regex SecondBracket();

    [GeneratedRegex(
        @"(?<!\\)(?:!?\[(?<1>[^\]\[\n]+)|(?<!\w)!\[(?<1>))\]\([ \t]*(?<2>(?=[^\s()<>""']+ )[^()<>""'\n]+\.(?:md|html?|pdf|png|jpe?g|gif|webp|avif|svg|docx?|xlsx?)(?:\#[^()<>""'\n]*)?"
            + @"|(?<=\([ \t]*)[^\s()<>""'\#]+\.(?:md|html?)\#[^\s()<>""']+ [^()<>""'\n]*"
            + @"|\.{0,2}/[^\s()<>""']* [^()<>""'\n]*/)"
            + @"(?:(?<=\S)[ \t]+(?<title>""[^""\n]*""))?[ \t]*\)"
    )]
    private static partial Regex AddressWithSpace();

    [GeneratedRegex(
        @"(?<=^[ \t>]*(?:(?:[-*+]|[0-9]{1,3}[.)])[ \t]+)?|\|[ \t]*)! (?=\[[^\]\[\n]+\]\([^\s()]+\.(?:png|jpe?g|svg|webp|avif|gif)\))",
        RegexOptions.Multiline
    )]
    private static partial Regex SpacedPicture();

    /// <summary>As a keyboard for Chinese or Japanese writes it.</summary>
    [GeneratedRegex(@"(?<![\\\]])!?\[([^\]\[\n@^]+)\]（((?:https?://|mailto:)[^\s（）()]+|" + PageOrFile + ")）")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"(?<!\\)!?\[([^\]\[\n@^]+)\]\(<((?:https?://|mailto:)[^\s()<>]+|" + PageOrFile + @")\)(?![^\n]*>)")]
    private static partial Regex HalfBracketed();

    [GeneratedRegex(@"(?<!\\)<www\.[^\s<>]+\.[^\s<>]+>")]
    private static partial Regex BareHost();

    [GeneratedRegex(@"(?<!\\)!?\(([^()\n]+)\)\[((?:https?://|mailto:)[^\s\]]+|" + PageOrFile + @")\]")]
    private static partial Regex SwappedLink();

    [GeneratedRegex(
        @"(?<!\\)(?:!?\[[^\]\[\n]+|(?<!\w)!\[)(?<!\\)\]\([ \t]*"
            // What is closed as an address without spaces is a link.
            + @"(?![^\s()<>]*[ \t]*\))"
            + @"(?=https?://|mailto:|tel:|\#\S|[^\s()<>]+\.(?:md|html?|pdf|png|jpe?g|svg|webp|gif|csv|docx?|xlsx?)(?![\w-]))"
    )]
    private static partial Regex OpenLink();

    /// <summary>Words that nothing opens or closes, or that two brackets do; and an address that nothing opens.</summary>
    [GeneratedRegex(
        @"(?<!\\|\\\[[^\]\[\n]*)\]\((?=(?:https?://|mailto:|\#|\.{0,2}/)[^\s()]+\)|"
            + PageOrFile
            + @"\))"
            // Only where no bracket follows on the line, so that no words are looked at twice.
            + @"|(?<!\\)!?\[(?=[^\]\[\n]*$)(?=[^\]\[\n]*\((?:https?://[^\s()]+|"
            + PageOrFile
            + @")\))"
            + @"|(?<!\\)!\[(?=\[[^\]\[\n]*\]\()"
            + @"|(?<!\\)!?\[[^\]\[\n@^]+\](?="
            + PageOrFile
            + @"\))",
        RegexOptions.Multiline
    )]
    internal static partial Regex UnpairedLink();

    internal const string PageOrFile = @"[^\s()\[\]:\#]+\.(?:md|html?|pdf|png|jpe?g|svg|webp|avif|gif)(?:\#[^\s()]*)?";

    [GeneratedRegex(@"^[^)\n]* =[0-9]*%?x[0-9]*%?\)")]
    private static partial Regex ImageSize();
}
