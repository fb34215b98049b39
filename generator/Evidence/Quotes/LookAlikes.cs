namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Characters that readers take for one another and those that nobody sees: one table for the two forms of a text, that in which
/// its numbers are read (<see cref="ReadableText"/>) and that in which quotes are looked for.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Soft hyphens, joiners, marks of direction, selectors of variants: what is there and shows nothing.</summary>
    public static bool IsUnseen(char c) =>
        c >= '\u00AD'
        && c
            is '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or (>= '\uFE00' and <= '\uFE0F')
                or '\u180E'
                or '\u034F';

    /// <summary>The apostrophe, quotation mark or hyphen of ASCII that stands for a character; any other stays as it is.</summary>
    public static char Plain(char c) =>
        c switch
        {
            '`' => '\'',
            < '\u00AB' => c,
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' or '\u00B4' or '\uFF07' or '\u02BC' => '\'',
            '\u201C'
            or '\u201D'
            or '\u201E'
            or '\u201F'
            or '\u2033'
            or '\u00AB'
            or '\u00BB'
            or '\u301D'
            or '\u301E'
            or '\u301F'
            or '\uFF02' => '"',
            (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' or '\u2E3A' or '\u2E3B' or '\u2043' => '-',
            _ => c,
        };

    /// <summary>A dash that parts what stands around it, and neither joins words nor takes a number below zero.</summary>
    public static bool IsLongDash(char c) => c is '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' or '\uFE58';
}
