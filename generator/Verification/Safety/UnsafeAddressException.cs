namespace StaticGuide.Verification.Safety;

/// <summary>A host has an address that is never connected to. Nothing was sent.</summary>
internal sealed class UnsafeAddressException(string host, string range) : Exception($"{host} has an address in a range for {range}");
