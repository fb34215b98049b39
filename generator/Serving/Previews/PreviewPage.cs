using System.Security.Cryptography;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Serving.Previews;

/// <summary>A page as it was made at one moment.</summary>
/// <param name="Html">As a build writes it; empty where its template is missing or broken.</param>
/// <param name="Rendered">What it has come to; null likewise.</param>
/// <param name="Found">What is wrong with it, as far as it can tell by itself.</param>
internal sealed record PreviewPage(PageView View, byte[] Html, RenderedPage? Rendered, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>The drawing of its social card; null where it has none.</summary>
    public string? Card { get; init; }

    public Page? Page => View.Page;

    /// <summary>The same bytes have the same.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Html))[..16];

    public bool IsGood => Rendered is not null && !Found.Any(d => d.Severity == Severity.Error);
}
