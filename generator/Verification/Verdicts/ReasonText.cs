using System.Globalization;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Verdicts;

/// <summary>Why a source was not read, in words that follow its address.</summary>
internal static class ReasonText
{
    // Flat: one line for each reason.
    public static string Of(FetchReason reason, int? status) =>
        reason switch
        {
            FetchReason.Status => string.Create(CultureInfo.InvariantCulture, $"it answers with status {status}"),
            FetchReason.RobotsForbid => "its robots.txt does not let programs read it",
            FetchReason.RobotsUnreachable => "its robots.txt cannot be read, which forbids (RFC 9309)",
            FetchReason.Login => "it asks for an account",
            FetchReason.Consent => "it asks for consent",
            FetchReason.Challenge => "it asks for proof of being human",
            FetchReason.CookieWall => "it redirects in a circle although its cookies were sent back",
            FetchReason.Timeout => "no whole answer came in time",
            FetchReason.NameServer => "the name server did not answer",
            FetchReason.OwnNameServer => "our own name server finds no host at all, or leads every name to a machine of its own",
            FetchReason.NoConnection => "no connection could be made",
            FetchReason.Certificate => "its certificate is not valid",
            FetchReason.Handshake => "no secure connection could be agreed on",
            FetchReason.Reset => "the connection broke off",
            FetchReason.CutShort => "the answer broke off",
            FetchReason.Protocol => "its answer is no HTTP",
            FetchReason.Corrupt => "its answer cannot be unpacked",
            FetchReason.Encoding => "its answer is packed in a way nobody asked for",
            FetchReason.TooLarge => "it is larger than what is read of a source",
            FetchReason.HeadersTooLarge => "its headers are larger than any page needs",
            FetchReason.Empty => "there is nothing in its answer",
            FetchReason.Partial => "it sent a part that nobody asked for",
            FetchReason.NotModified => "it says that nothing changed, though nobody asked that",
            FetchReason.RetryLater => "it asks to be left alone for longer",
            FetchReason.RedirectLoop => "it redirects in a circle",
            FetchReason.TooManyRedirects => "it redirects too often",
            FetchReason.BadRedirect => "it redirects nowhere",
            FetchReason.UnsafeRedirect => "it leads to an address that is not connected to, such as one of a private network",
            FetchReason.NoSuchHost => "there is no such host",
            FetchReason.SoftNotFound => "its page says that it is not there",
            FetchReason.RedirectedToRoot => "it leads to the site's front page instead",
            FetchReason.PrivateAddress => "it is in a private or local network",
            FetchReason.PrivateName => "its name leads into a private or local network",
            FetchReason.UserInfo => "it names a user",
            FetchReason.Port => "its port is that of another protocol",
            FetchReason.Scheme => "it is neither http nor https",
            _ => "it is no address",
        };
}
