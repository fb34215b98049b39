namespace StaticGuide.Output;

/// <summary>Takes the next bytes of something that is written piece by piece.</summary>
internal delegate void TakeBytes(ReadOnlySpan<byte> bytes);
