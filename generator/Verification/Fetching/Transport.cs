using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>Sets up .NET's HTTP so that it does nothing on its own: no redirects, cookies, unpacking, proxy or second request.</summary>
internal static class Transport
{
    private static readonly HttpRequestOptionsKey<bool> IsConnected = new("connected");
    private static readonly HttpRequestOptionsKey<CancellationToken> End = new("end");

    /// <summary>
    /// Closes the connection with the request: .NET would leave a handshake under way, and the next request would wait for it.
    /// </summary>
    public static void EndWith(HttpRequestMessage request, CancellationToken end) => request.Options.Set(End, end);

    public static HttpMessageInvoker Create(FetchOptions options, PinnedConnector connector, X509Certificate2Collection? roots) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                UseCookies = false,
                // A proxy would look up names itself, out of reach of our checks.
                UseProxy = false,
                ActivityHeadersPropagator = null,
                MaxResponseHeadersLength = options.LargestHeaders,
                MaxResponseDrainSize = 0,
                ResponseHeaderEncodingSelector = static (name, _) =>
                    name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Encoding.Latin1,
                ConnectCallback = (context, cancel) => ConnectOnceAsync(connector, context, cancel),
                SslOptions = new SslClientAuthenticationOptions
                {
                    EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                    CertificateChainPolicy = ChainPolicy(roots),
                },
            }
        );

    /// <summary>.NET sends a request up to four times where the server closes without a word. Who asked for one request gets one.</summary>
    private static async ValueTask<Stream> ConnectOnceAsync(
        PinnedConnector connector,
        SocketsHttpConnectionContext context,
        CancellationToken cancel
    )
    {
        var options = context.InitialRequestMessage.Options;
        if (options.TryGetValue(IsConnected, out _))
            throw new IOException("the connection was closed without an answer");
        options.Set(IsConnected, true);
        options.TryGetValue(End, out var end);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, end);
        var stream = await connector.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, either.Token);
        end.UnsafeRegister(static stream => ((Stream)stream!).Dispose(), stream);
        return stream;
    }

    private static X509ChainPolicy ChainPolicy(X509Certificate2Collection? roots)
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck,
            // A certificate may name any address to load its issuer from.
            DisableCertificateDownloads = true,
        };
        if (roots is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }
        return policy;
    }
}
