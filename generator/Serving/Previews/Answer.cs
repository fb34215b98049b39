namespace StaticGuide.Serving.Previews;

/// <summary>What a preview has at an address.</summary>
internal abstract record Answer
{
    private Answer() { }

    /// <param name="Shown">The page, or how it was when it was right for the last time.</param>
    public sealed record OfPage(PreviewPage Shown, bool IsNotFound) : Answer;

    /// <summary>Something that is made anew whenever its like is.</summary>
    /// <param name="Route">Its name tells its type.</param>
    public sealed record OfBytes(string Route, byte[] Content) : Answer;

    /// <summary>A file that is published as it is.</summary>
    /// <param name="File">Relative to the source folder.</param>
    public sealed record OfFile(string Route, string File) : Answer;

    /// <param name="Path">From the root of the host, not percent-encoded.</param>
    public sealed record Elsewhere(string Path) : Answer;

    /// <summary>It is made with the whole site, which is not done yet.</summary>
    public sealed record Later : Answer;

    /// <summary>There is no site to show, nor was there one.</summary>
    public sealed record Nothing : Answer;
}
