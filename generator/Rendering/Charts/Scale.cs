namespace StaticGuide.Rendering.Charts;

/// <summary>
/// Turns numbers into parts of the width. It always holds zero: an axis that begins elsewhere makes small differences look large.
/// </summary>
internal readonly record struct Scale
{
    private readonly double from;
    private readonly double to;

    /// <param name="headroom">How much farther than the farthest numbers it goes, as a part of these.</param>
    public Scale(IEnumerable<double> numbers, double headroom = 0)
    {
        (from, to) = (0, 0);
        foreach (var number in numbers)
            (from, to) = (Math.Min(from, number), Math.Max(to, number));
        (from, to) = (from * (1 + headroom), to * (1 + headroom));
        if (from == to)
            to = 1;
    }

    public double Zero => At(0);

    public double At(double number) => (number - from) / (to - from);
}
