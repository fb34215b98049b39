using System.Net.Sockets;
using System.Security.Authentication;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>Says what an exception of the network means for a source.</summary>
internal static class TransportFaults
{
    /// <param name="hasHeaders">Whether the headers of the answer had come.</param>
    /// <returns>Null for what is no fault of the network.</returns>
    public static FetchOutcome? Read(Exception exception, bool hasHeaders)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (ReadOwn(cause) is { } outcome)
                return outcome;
        }
        return exception switch
        {
            InvalidDataException => Weather(FetchReason.Corrupt),
            // BrotliStream says so of bytes that are no brotli.
            InvalidOperationException when hasHeaders => Weather(FetchReason.Corrupt),
            HttpRequestException request => ReadRequest(request),
            IOException or SocketException => Weather(hasHeaders ? FetchReason.CutShort : FetchReason.Reset),
            _ => null,
        };
    }

    private static FetchOutcome? ReadOwn(Exception cause) =>
        cause switch
        {
            UnsafeAddressException => new FetchOutcome.Unsafe(FetchReason.PrivateName),
            UnresolvedHostException { Fault: ResolutionFault.NoSuchHost } => new FetchOutcome.Dead(FetchReason.NoSuchHost),
            UnresolvedHostException { Fault: ResolutionFault.OurOwn } => Weather(FetchReason.OwnNameServer),
            UnresolvedHostException => Weather(FetchReason.NameServer),
            UnreachableHostException => Weather(FetchReason.NoConnection),
            BodyTooLargeException => new FetchOutcome.Transient(FetchReason.TooLarge),
            UnknownEncodingException => new FetchOutcome.Transient(FetchReason.Encoding),
            // .NET says nothing more of a certificate that it has refused; a handshake that failed has a cause.
            AuthenticationException { InnerException: null } => new FetchOutcome.Transient(FetchReason.Certificate),
            AuthenticationException => Weather(FetchReason.Handshake),
            _ => null,
        };

    private static FetchOutcome.Transient ReadRequest(HttpRequestException exception) =>
        exception.HttpRequestError switch
        {
            HttpRequestError.ConfigurationLimitExceeded => new FetchOutcome.Transient(FetchReason.HeadersTooLarge),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError =>
                new FetchOutcome.Transient(FetchReason.Protocol),
            HttpRequestError.SecureConnectionError => Weather(FetchReason.Handshake),
            _ => Weather(FetchReason.Reset),
        };

    /// <summary>What may be gone in a moment.</summary>
    private static FetchOutcome.Transient Weather(FetchReason reason) => new(reason) { CanRetry = true };
}
