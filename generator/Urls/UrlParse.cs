namespace StaticGuide.Urls;

/// <summary>What became of a text that was taken for an address.</summary>
internal abstract record UrlParse
{
    private UrlParse() { }

    public sealed record Parsed(WebUrl Url) : UrlParse;

    /// <summary>An address of another kind: <c>file:</c>, <c>data:</c>, <c>javascript:</c> …</summary>
    public sealed record OtherScheme(string Scheme) : UrlParse;

    public sealed record Malformed : UrlParse
    {
        public static readonly Malformed Instance = new();
    }
}
