namespace StaticGuide.Verification.Safety;

/// <summary>A host name has no address.</summary>
internal sealed class UnresolvedHostException(string host, ResolutionFault fault, Exception? cause = null)
    : Exception($"{host} could not be resolved", cause)
{
    public ResolutionFault Fault => fault;
}
