using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>Short lines that say nothing of what stands below: who wrote it and when, what can be done with it, advertisements.</summary>
internal static partial class PageFurniture
{
    /// <summary>In characters: what is longer is a sentence.</summary>
    private const int Longest = 100;

    public static bool Is(ReadOnlySpan<char> text) => text.Length <= Longest && Line().IsMatch(text);

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:advertise?ments?|ads?|sponsored(?: (?:by|content|links?|post)\b.*)?|promoted|anzeige|werbung|publicidad)"
            + @"|(?:page |content |article |date )?(?:last |first )?(?:reviewed|updated?|modified|revised|published|posted|released?|checked|stand|aktualisiert|veröffentlicht|actualizado|publicado)(?:(?: on| at| am| el|:).*|,? .*[0-9].*)?"
            + @"|(?:print|share|save|e-?mail|tweet|cite|copy)(?: (?:this|the|page|article|link|on|via|with|it|table|chart|citation)\b.*)?|(?:drucken|teilen|imprimir|compartir)"
            + @"|download(?:s|:.*| (?:the|this|as|data|table|chart|pdf|csv|xlsx?|excel)\b.*)?|subscribe(?: .*)?|follow us(?: .*)?|sign up(?: .*)?"
            + @"|(?:photo(?:graph)?|image|picture|foto|bild|credits?)(?: credit)?(?:s?:.*| by .*)?|source:.*|quelle:.*|fuente:.*|by \p{Lu}.*"
            + @"|related(?: (?:links|articles|content|pages|topics|stories))?|see also|read (?:more|next)(?: .*)?|most (?:read|popular)|more like this"
            + @"|on this page|(?:table of )?contents|in this (?:article|section)|back to top|(?:jump|skip) to .*|[0-9]{1,2}[ -]min(?:ute)?s? read)\W{0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Line();
}
