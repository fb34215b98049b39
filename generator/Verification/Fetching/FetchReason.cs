namespace StaticGuide.Verification.Fetching;

/// <summary>Why a source was not read. A closed set: every word of it is explained where verdicts are reported.</summary>
internal enum FetchReason
{
    /// <summary>Its status says so: the outcome names it.</summary>
    Status,

    /// <summary>robots.txt does not let us.</summary>
    RobotsForbid,

    /// <summary>robots.txt fails, which forbids (RFC 9309, 2.3.1.4).</summary>
    RobotsUnreachable,

    /// <summary>A page that asks for an account.</summary>
    Login,

    /// <summary>A page that asks for consent.</summary>
    Consent,

    /// <summary>A page that asks for proof of being human.</summary>
    Challenge,

    /// <summary>Redirected in a circle although its cookies were sent back.</summary>
    CookieWall,

    /// <summary>No whole answer in time.</summary>
    Timeout,

    /// <summary>The name server did not answer.</summary>
    NameServer,

    /// <summary>Our own name server finds nothing, not even what must exist.</summary>
    OwnNameServer,

    /// <summary>No address of the host took a connection.</summary>
    NoConnection,

    /// <summary>The certificate is out of date, for another host, or of an unknown issuer.</summary>
    Certificate,

    /// <summary>No secure connection could be agreed on.</summary>
    Handshake,

    /// <summary>The connection broke off before the answer.</summary>
    Reset,

    /// <summary>The answer broke off.</summary>
    CutShort,

    /// <summary>The answer is no HTTP.</summary>
    Protocol,

    /// <summary>The body cannot be unpacked.</summary>
    Corrupt,

    /// <summary>Packed in a way we did not ask for, or too many times.</summary>
    Encoding,

    /// <summary>Larger than what is read of a source.</summary>
    TooLarge,

    /// <summary>Headers larger than any page needs.</summary>
    HeadersTooLarge,

    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>A part (206) that was not asked for.</summary>
    Partial,

    /// <summary>304, though no copy was spoken of.</summary>
    NotModified,

    /// <summary>The server wants to be asked much later.</summary>
    RetryLater,

    /// <summary>Redirected in a circle.</summary>
    RedirectLoop,

    /// <summary>Redirected too often.</summary>
    TooManyRedirects,

    /// <summary>Redirected without a target, or to one that cannot be parsed.</summary>
    BadRedirect,

    /// <summary>Redirected to an address that is not connected to. Only the source's own address can be at fault for good.</summary>
    UnsafeRedirect,

    /// <summary>The name server says that there is no such host.</summary>
    NoSuchHost,

    /// <summary>A page that says it is not there, with a status that says it is.</summary>
    SoftNotFound,

    /// <summary>A deep link redirected to its site's front page.</summary>
    RedirectedToRoot,

    /// <summary>An address of a private, local or special network.</summary>
    PrivateAddress,

    /// <summary>The name server gave such an address for the host.</summary>
    PrivateName,

    /// <summary>A user name or password in the address.</summary>
    UserInfo,

    /// <summary>A port of another protocol.</summary>
    Port,

    /// <summary>Neither http nor https.</summary>
    Scheme,

    /// <summary>No address at all.</summary>
    Malformed,
}
