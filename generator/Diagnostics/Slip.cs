namespace StaticGuide.Diagnostics;

/// <summary>
/// A name that may be another one, mistyped. Stricter than <see cref="Suggestion"/>, for names of which there are thousands: two
/// that differ in a digit or a single letter that stands alone (<c>l00067</c>, <c>plan-b</c>) are two things, and of two that are
/// equally near neither is proposed.
/// </summary>
internal sealed class Slip(string written)
{
    /// <summary>What is shorter is as near to its neighbours as to what was meant.</summary>
    private const int ShortestName = 3;

    /// <summary>Of what is shorter, only a swap of letters is recognisable.</summary>
    private const int ShortName = 4;

    /// <summary>From here on, two slips still leave the name recognisable.</summary>
    private const int LongName = 10;

    private const int LongestName = 200;

    private readonly EditDistance distance = new(written.Length > LongestName ? "" : written);
    private readonly string marks = Marks(written);
    private int most =
        written.Length < ShortestName || written.Length > LongestName ? -1
        : written.Length < LongName ? 1
        : 2;

    /// <summary>The one name that was probably meant, or null.</summary>
    /// <param name="names">Each once.</param>
    public string? Nearest(IEnumerable<string> names)
    {
        string? nearest = null;
        foreach (var name in names)
        {
            if (
                most < 0
                || name == written
                || !BeginsAlike(name)
                || distance.To(name, most) is var far && far > most
                || Marks(name) != marks
                || written.Length < ShortName && !HasSameLetters(name)
            )
                continue;
            (nearest, most) = (far == most && nearest is not null ? "" : name, far);
        }
        return nearest is "" ? null : nearest;
    }

    /// <summary>Fingers slip within a word; another first letter is another word.</summary>
    private bool BeginsAlike(string name) =>
        name.Length > 1 && (IsSame(name[0], written[0]) || IsSame(name[1], written[0]) || IsSame(name[0], written[1]));

    private bool HasSameLetters(string name) => name.ToLowerInvariant().Order().SequenceEqual(written.ToLowerInvariant().Order());

    private static bool IsSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    /// <summary>The digits of a name, and its letters that stand alone.</summary>
    private static string Marks(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('0', '9') && !name.AsSpan().ContainsAny('-', '_', '.'))
            return "";
        return string.Concat(
            name.Where(
                (c, i) =>
                    char.IsAsciiDigit(c)
                    || char.IsLetter(c)
                        && (i == 0 || !char.IsLetterOrDigit(name[i - 1]))
                        && (i == name.Length - 1 || !char.IsLetterOrDigit(name[i + 1]))
            )
        );
    }
}
