namespace StaticGuide.Verification.Safety;

/// <summary>None of a host's addresses took a connection in time.</summary>
internal sealed class UnreachableHostException(string host, Exception? cause) : Exception($"no connection to {host}", cause);
