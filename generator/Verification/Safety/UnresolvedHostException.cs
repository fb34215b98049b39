namespace StaticGuide.Verification.Safety;

/// <summary>A host name has no address.</summary>
/// <param name="isFinal">True where the answer was that there is no such host, false where there was no answer.</param>
internal sealed class UnresolvedHostException(string host, bool isFinal, Exception cause) : Exception($"{host} could not be resolved", cause)
{
    public bool IsFinal => isFinal;
}
