namespace StaticGuide.Diagnostics;

/// <summary>An origin in a file that its owner knows: of one line, as most are, no more than where it begins.</summary>
internal readonly struct KeptOrigin
{
    private readonly ITextOrigin? other;
    private readonly Position begin;

    public KeptOrigin(ITextOrigin origin)
    {
        if (origin is LineOrigin line)
            begin = line.Begin;
        else
            other = origin;
    }

    /// <summary>False of one that nothing was put in.</summary>
    public bool IsThere => other is not null || begin != default;

    public ITextOrigin In(string file) => other ?? new LineOrigin(file, begin);
}
