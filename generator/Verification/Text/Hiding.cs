namespace StaticGuide.Verification.Text;

/// <summary>Why words are not seen: what an element within may undo, and what it may not.</summary>
[Flags]
internal enum Hiding
{
    None = 0,

    /// <summary>It has no box, or none that is in sight.</summary>
    Gone = 1 << 0,

    /// <summary>Letters of no size; others within may have one, as where gaps between boxes are closed so.</summary>
    NoSize = 1 << 1,

    /// <summary>Not visible; what is within may be.</summary>
    Invisible = 1 << 2,

    /// <summary>Letters of the colour behind them, or of none.</summary>
    OfGround = 1 << 3,
}
