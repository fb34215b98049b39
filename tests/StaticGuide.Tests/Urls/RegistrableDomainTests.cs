using StaticGuide.Urls;

namespace StaticGuide.Tests.Urls;

/// <summary>Two hosts are one site where somebody has registered what they end in.</summary>
public sealed class RegistrableDomainTests
{
    [Theory]
    [InlineData("www.bls.gov", "bls.gov", true)]
    [InlineData("data.bls.gov", "www.bls.gov", true)]
    [InlineData("bls.gov", "census.gov", false)]
    [InlineData("www.pay.co.uk", "data.pay.co.uk", true)]
    [InlineData("pay.co.uk", "wages.co.uk", false)]
    [InlineData("www.gov.uk", "gov.uk", true)]
    [InlineData("www.ons.gov.uk", "www.gov.uk", false)]
    [InlineData("inegi.org.mx", "banxico.org.mx", false)]
    [InlineData("one.gob.es", "two.gob.es", false)]
    [InlineData("stat.go.jp", "www.stat.go.jp", true)]
    [InlineData("stat.go.jp", "meti.go.jp", false)]
    [InlineData("abs.gov.au", "ato.gov.au", false)]
    [InlineData("statcan.gc.ca", "www150.statcan.gc.ca", true)]
    [InlineData("labor.ny.us", "labor.tx.us", false)]
    // What is registered right below a country, short names among them.
    [InlineData("www.destatis.de", "genesis.destatis.de", true)]
    [InlineData("www.ft.de", "data.ft.de", true)]
    [InlineData("one.github.io", "two.github.io", false)]
    [InlineData("github.io", "www.github.io", true)]
    [InlineData("10.0.0.1", "11.1.0.1", false)]
    [InlineData("[::1]", "[::2]", false)]
    [InlineData("localhost", "localhost.", true)]
    public void Hosts_of_one_registration_are_one_site(string one, string other, bool isSame) =>
        Assert.Equal(isSame, RegistrableDomain.Of(one) == RegistrableDomain.Of(other));
}
