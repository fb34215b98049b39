using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>An entry of <c>sources</c>, made from a footnote that was an address.</summary>
internal sealed record NewSource(string Id, string Title, string Publisher, string Url)
{
    public YamlMapping Node() =>
        new(default, default, [Entry("id", Id), Entry("title", Title), Entry("publisher", Publisher), Entry("url", Url)]);

    private static YamlEntry Entry(string key, string value) => new(NewHead.Quoted(key), NewHead.Quoted(value));
}
