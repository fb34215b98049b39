namespace StaticGuide.Verification.Text;

/// <summary>
/// What a page says with its own signs, for people: its text is compared in a form in which dashes and quotation marks are all alike, and
/// what somebody copies out of a report has to be what the page has.
/// </summary>
/// <param name="page">The text in which something was found.</param>
/// <param name="written">Its blocks as they are written, as far as they are known.</param>
internal sealed class OwnSigns(PageText page, IReadOnlyDictionary<int, string> written)
{
    /// <summary>In longer blocks nobody looks for the place.</summary>
    private const int LongestBlock = 5_000;

    private const string More = "…";
    private const string Between = " / ";

    /// <summary>The same where the page does not have it, or not in one place that is known.</summary>
    public string Of(string normal)
    {
        if (normal.EndsWith(More, StringComparison.Ordinal) && Find(normal[..^More.Length]) is { } cut)
            return cut + More;
        return Find(normal) ?? string.Join(Between, normal.Split(Between).Select(part => Find(part) ?? part));
    }

    private string? Find(string normal)
    {
        var at = normal.Length == 0 ? -1 : page.Text.IndexOf(normal, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var end = at + normal.Length;
        List<string> parts = [];
        for (var b = page.BlockAt(at); b <= page.BlockAt(end - 1); b++)
        {
            var block = page.Blocks[b];
            var (from, to) = (Math.Max(at, block.Start) - block.Start, Math.Min(end, block.End) - block.Start);
            if (!written.TryGetValue(b, out var raw) || Part(raw, from, to) is not { } part)
                return null;
            if (part != "")
                parts.Add(part);
        }
        var said = string.Join(' ', parts);
        return NormalText.Of(said) == normal ? said : null;
    }

    /// <summary>The letters whose normal form is so much of the block's.</summary>
    private static string? Part(string raw, int from, int to)
    {
        if (raw.Length > LongestBlock)
            return null;
        var (start, end) = (Reach(raw, from + 1) - 1, Reach(raw, to));
        return start < 0 || end < start
            ? null
            : string.Join(' ', raw[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>How many letters it takes for so many of the normal form.</summary>
    private static int Reach(string raw, int count)
    {
        var (low, high) = (0, raw.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = NormalText.Of(raw[..middle]).Length < count ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
