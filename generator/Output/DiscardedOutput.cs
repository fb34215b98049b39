namespace StaticGuide.Output;

/// <summary>For <c>check</c>: everything is made, and nothing kept.</summary>
internal sealed class DiscardedOutput : ISiteOutput
{
    public bool IsKept => false;

    public FileMark Write(string file, ReadOnlySpan<byte> content) => default;

    public void Copy(string file, Stream content) { }

    public FileMark Write(string file, ReadOnlySpan<char> content) => default;
}
