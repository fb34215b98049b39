namespace StaticGuide.Search;

/// <summary>Numbers from 0 as bytes, small ones in one.</summary>
internal sealed class NumberBytes
{
    private byte[] bytes = new byte[4096];
    private int length;

    /// <summary>Valid until the next number.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Write(int number)
    {
        const int Longest = 5;
        if (bytes.Length - length < Longest)
            Array.Resize(ref bytes, bytes.Length * 2);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            bytes[length++] = (byte)(rest | 0x80);
        bytes[length++] = (byte)rest;
    }

    /// <summary>The first number of <paramref name="rest"/>, which goes on behind it.</summary>
    public static int Read(ref ReadOnlySpan<byte> rest)
    {
        var (value, shift, at) = (0u, 0, 0);
        for (; rest[at] >= 0x80; shift += 7)
            value |= (uint)(rest[at++] & 0x7F) << shift;
        value |= (uint)rest[at++] << shift;
        rest = rest[at..];
        return (int)value;
    }
}
