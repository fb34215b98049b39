using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Images;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>images:</c> of site.yml.</summary>
internal static class ImageSettingsReader
{
    private const int Narrowest = 16;
    private const int Widest = 8000;

    private static readonly ClosedSet<ImageFormat> Formats = new(("avif", ImageFormat.Avif), ("webp", ImageFormat.WebP));

    public static ImageSettings Read(KeyReader? keys)
    {
        var settings = new ImageSettings();
        if (keys is null)
            return settings;
        var (widths, formats) = (ReadWidths(keys), ReadFormats(keys));
        settings = new ImageSettings
        {
            Widths = keys.Says("widths") ? widths : settings.Widths,
            Formats = keys.Says("formats") ? formats : settings.Formats,
            Sizes = ReadSizes(keys) ?? settings.Sizes,
        };
        keys.Done();
        return settings;
    }

    private static string? ReadSizes(KeyReader keys)
    {
        if (keys.Text("sizes") is not { } sizes || SourceSizes.IsValid(sizes))
            return keys.Text("sizes");
        keys.Diagnostics.Add(
            ConfigurationRules.BadValue,
            keys.PlaceOf("sizes"),
            $"`{sizes}` does not say how wide images are",
            "write a width, `100vw`, before it others with what they hold for: `(min-width: 41rem) 37rem, 100vw`"
        );
        return null;
    }

    private static List<int> ReadWidths(KeyReader keys)
    {
        List<int> widths = [];
        foreach (var text in keys.Texts("widths"))
        {
            if (
                int.TryParse(text.Line, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                && width is >= Narrowest and <= Widest
            )
                widths.Add(width);
            else
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(text),
                    $"`{text.Line}` is no width of an image",
                    $"write a whole number of pixels from {Narrowest} to {Widest}"
                );
        }
        return [.. widths.Distinct().Order()];
    }

    private static List<ImageFormat> ReadFormats(KeyReader keys)
    {
        List<ImageFormat> formats = [];
        foreach (var text in keys.Texts("formats"))
        {
            if (Formats.Find(text.Line) is { } format)
                formats.Add(format);
            else
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(text),
                    $"`{text.Line}` is no format that images are made in",
                    Suggestion.DidYouMean(text.Line, Formats.Names) ?? "write `avif` or `webp`; `formats: []` makes none"
                );
        }
        return [.. formats.Distinct()];
    }
}
