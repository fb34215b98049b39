using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>Tells a written file's content from any other.</summary>
internal readonly record struct FileMark(UInt128 Content, long Length)
{
    public static FileMark Of(ReadOnlySpan<byte> content) => new(Fingerprint.Of(content), content.Length);
}
