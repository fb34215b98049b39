using StaticGuide.Urls;

namespace StaticGuide.Tests.Support;

/// <summary>Addresses for tests.</summary>
internal static class Addresses
{
    public static WebUrl Of(string address) => Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(address)).Url;
}
