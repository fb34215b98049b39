namespace StaticGuide.Verification.Fetching;

/// <summary>How much of a body is read.</summary>
/// <param name="Limit">In bytes, unpacked.</param>
/// <param name="Cuts">Whether more than that is left out; otherwise it is a fault.</param>
internal sealed record BodyRules(int Limit, bool Cuts);
