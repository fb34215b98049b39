using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>Certificates made for one run of the tests, right and wrong, chosen by the name that the client asks for.</summary>
internal sealed class TestCertificates
{
    public static readonly TestCertificates Instance = new();

    private readonly ConcurrentDictionary<string, X509Certificate2> good = new();
    private readonly X509Certificate2 root;
    private readonly X509Certificate2 expired,
        wrongHost,
        selfSigned;

    private TestCertificates()
    {
        var now = DateTimeOffset.UtcNow;
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test root", rootKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        root = request.CreateSelfSigned(now.AddYears(-2), now.AddYears(2));
        expired = Issue("expired.test", now.AddDays(-60), now.AddDays(-30));
        wrongHost = Issue("somebody.example", now.AddDays(-1), now.AddDays(30));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        selfSigned = Exportable(Request("selfsigned.test", key).CreateSelfSigned(now.AddDays(-1), now.AddDays(30)));
    }

    public X509Certificate2Collection Roots => [X509CertificateLoader.LoadCertificate(root.RawData)];

    public X509Certificate2 For(string host) =>
        host switch
        {
            "expired.test" => expired,
            "wronghost.test" => wrongHost,
            "selfsigned.test" => selfSigned,
            _ => good.GetOrAdd(host, name => Issue(name, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30))),
        };

    private X509Certificate2 Issue(string host, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Request(host, key).Create(root, from, until, RandomNumberGenerator.GetBytes(8));
        return Exportable(certificate.CopyWithPrivateKey(key));
    }

    private static CertificateRequest Request(string host, ECDsa key)
    {
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return request;
    }

    /// <summary>A key that lives as long as the certificate, on every platform.</summary>
    private static X509Certificate2 Exportable(X509Certificate2 certificate)
    {
        using (certificate)
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
