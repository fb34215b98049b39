using StaticGuide.Configuration;

namespace StaticGuide.Evidence.References;

/// <summary>The styles that site.yml can name.</summary>
internal static class ReferenceStyles
{
    public static IReferenceStyle Of(CitationStyle style) =>
        style switch
        {
            CitationStyle.Ama => new AmaStyle(),
            _ => throw new InvalidOperationException($"no such style: {style}"),
        };
}
