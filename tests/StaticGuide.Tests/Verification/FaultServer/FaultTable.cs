namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>
/// What servers do, and what it comes to. Private addresses stand in <see cref="PrivateAddressTests"/>, charsets in
/// <see cref="Pages.HtmlDecoderTests"/>, one host asked for very much in <see cref="Fetching.PolitenessTests"/>.
/// </summary>
internal static class FaultTable
{
    public static IReadOnlyList<FaultRow> All { get; } =
    [.. StatusRows.All, .. RedirectRows.All, .. TransportRows.All, .. BodyRows.All, .. PageRows.All, .. RobotsRows.All, .. AddressRows.All];
}
