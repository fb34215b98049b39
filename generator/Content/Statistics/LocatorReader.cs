using StaticGuide.Yaml;

namespace StaticGuide.Content.Statistics;

/// <summary>Reads <c>locator:</c> of a statistic or passage.</summary>
internal static class LocatorReader
{
    public static Locator? Read(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var (label, fragment) = (keys.LineOfOthers("label", required: true), keys.Text("fragment"));
        keys.Done();
        return label is null ? null : new Locator(label, fragment?.TrimStart('#'));
    }
}
