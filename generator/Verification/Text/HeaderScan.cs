namespace StaticGuide.Verification.Text;

/// <summary>
/// Gathers the headers of a slot in one direction, the nearest first (HTML, 4.9.12.2: data cells and header cells). A header that
/// spans what a nearer one spans, with data between the two, heads what is behind that alone: the title of the group before, or
/// the first half of a table in two halves side by side.
/// </summary>
internal sealed class HeaderScan
{
    private readonly List<string> names = [];
    private readonly List<(int Start, int Length)> block = [];
    private readonly HashSet<(int Start, int Length)> covered = [];

    /// <summary>From the farthest to the nearest, without repeats and empty ones.</summary>
    public IReadOnlyList<string> Names => [.. names.AsEnumerable().Reverse().Distinct()];

    /// <param name="header">The next one on the way.</param>
    /// <param name="extent">The slots it covers across the way.</param>
    public void Meet(TableCell header, (int Start, int Length) extent)
    {
        block.Add(extent);
        if (header.Text.Length > 0 && !covered.Contains(extent))
            names.Add(header.Text);
    }

    public void PassData()
    {
        covered.UnionWith(block);
        block.Clear();
    }
}
