namespace StaticGuide.Verification.Fetching;

/// <summary>A body is packed in a way that we cannot unpack, or too many times over.</summary>
internal sealed class UnknownEncodingException(string encoding) : Exception($"the body is packed as {encoding}");
