using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.Safety;

public sealed class ConnectToTests
{
    [Fact]
    public void It_is_read_as_curl_reads_it()
    {
        Assert.Equal(new ConnectTo("a.test", 443, "127.0.0.1", 8443), ConnectTo.Parse("A.test:443:127.0.0.1:8443"));
        Assert.Equal(new ConnectTo(null, null, "::1", 80), ConnectTo.Parse("::[::1]:80"));
        Assert.Equal(new ConnectTo("::1", 80, null, null), ConnectTo.Parse("[::1]:80::"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a:1:b")]
    [InlineData("a:1:b:2:c")]
    [InlineData("a:x:b:2")]
    [InlineData("a:0:b:2")]
    [InlineData("a:1:b:65536")]
    public void What_is_not_of_its_form_is_refused(string text) => Assert.Null(ConnectTo.Parse(text));

    [Fact]
    public void It_covers_what_it_names_and_nothing_else()
    {
        var entry = ConnectTo.Parse("a.test:443:127.0.0.1:8443")!;
        Assert.True(entry.Covers("A.test", 443));
        Assert.False(entry.Covers("a.test", 80));
        Assert.False(entry.Covers("b.a.test", 443));
        Assert.True(ConnectTo.Parse("[::ffff:127.0.0.1]:80:b.test:")!.Covers("::ffff:7f00:1", 80));
    }
}
