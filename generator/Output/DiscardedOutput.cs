namespace StaticGuide.Output;

/// <summary>For <c>check</c>: everything is made, and nothing kept.</summary>
internal sealed class DiscardedOutput : ISiteOutput
{
    public void Write(string file, ReadOnlySpan<byte> content) { }

    public void Copy(string file, Stream content) { }

    public void Write(string file, ReadOnlySpan<char> content) { }
}
