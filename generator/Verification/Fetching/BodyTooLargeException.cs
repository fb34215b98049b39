namespace StaticGuide.Verification.Fetching;

/// <summary>A body has more bytes than are read of one.</summary>
internal sealed class BodyTooLargeException : Exception;
