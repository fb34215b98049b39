using System.Text;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Output;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Building;

/// <summary>Draws social cards, each once: a drawing that was drawn before is known by its content. For any thread.</summary>
/// <param name="cache">Null to keep none.</param>
internal sealed class SocialCards(ImageCache? cache)
{
    private int hasReported;

    /// <returns>PNG, or null where it cannot be drawn, which is reported.</returns>
    public byte[]? Of(string svg, DiagnosticBag diagnostics)
    {
        var key = $"{Fingerprint.Of(Encoding.UTF8.GetBytes(svg)):x32}-card-{CardEncoder.Version}.png";
        if (cache?.Read(key) is { } known)
            return known;
        if (!CardEncoder.IsReady)
        {
            if (Interlocked.Exchange(ref hasReported, 1) == 0)
                diagnostics.Add(
                    CardRules.NoFont,
                    null,
                    $"there is no `{CardFont.Folder}` folder, or no libvips, beside the program",
                    "install the program as a whole, or write `social_cards: false` into site.yml"
                );
            return null;
        }
        if (CardEncoder.Png(svg) is not { } png)
        {
            if (Interlocked.Exchange(ref hasReported, 1) == 0)
                diagnostics.Add(
                    CardRules.NoDrawing,
                    new Place($"{TemplateSet.Folder}/{TemplateReader.SocialCard}"),
                    $"this does not write an SVG of {CardEncoder.Width} by {CardEncoder.Height} pixels that can be drawn",
                    $"begin with `<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{CardEncoder.Width}\" height=\"{CardEncoder.Height}\">`, and close what is opened"
                );
            return null;
        }
        cache?.Write(key, png);
        return png;
    }
}
