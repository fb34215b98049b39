namespace StaticGuide.Output;

/// <summary>
/// Writes what pages may load into the pages themselves, for hosts that send no headers of ours (HTML, 4.2.5.3; Content Security
/// Policy, level 3, 3.3). What only a header can say is left out.
/// </summary>
internal sealed class PolicyOutput(ISiteOutput inner) : ISiteOutput
{
    private const string Head = "<head>";

    private static readonly string Element =
        $"<meta http-equiv=\"Content-Security-Policy\" content=\"{HostFiles.Policy.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal)}\">";

    public bool IsKept => inner.IsKept;

    public bool Wants(string file) => inner.Wants(file);

    public FileMark Write(string file, ReadOnlySpan<byte> content) => inner.Write(file, content);

    public void Copy(string file, Stream content) => inner.Copy(file, content);

    public void Write(string file, IEnumerable<ReadOnlyMemory<byte>> pieces) => inner.Write(file, pieces);

    /// <summary>Behind the page's encoding, which has to stand in its first kilobyte (HTML, 4.2.5.4).</summary>
    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal) || PlaceIn(content) is not (> 0 and var at))
            return inner.Write(file, content);
        return inner.Write(file, string.Concat(content[..at], Element, content[at..]).AsSpan());
    }

    public bool Has(string file, FileMark mark) => inner.Has(file, mark);

    public void Keep(string file) => inner.Keep(file);

    public bool TryMove(string from, string file, FileMark mark) => inner.TryMove(from, file, mark);

    private static int PlaceIn(ReadOnlySpan<char> page)
    {
        var head = page.IndexOf(Head, StringComparison.OrdinalIgnoreCase);
        if (head < 0)
            return -1;
        var behind = head + Head.Length;
        var encoding = page[behind..].IndexOf("<meta charset=", StringComparison.OrdinalIgnoreCase);
        return encoding is >= 0 and < 1024 && page[(behind + encoding)..].IndexOf('>') is >= 0 and var end
            ? behind + encoding + end + 1
            : behind;
    }
}
