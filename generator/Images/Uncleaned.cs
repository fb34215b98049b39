using StaticGuide.Diagnostics;

namespace StaticGuide.Images;

/// <summary>Names images that are published with all that they tell of their makers, since their format is not read here.</summary>
internal static class Uncleaned
{
    /// <param name="first">The file, or the first dozen of its bytes.</param>
    public static void Check(string file, ReadOnlySpan<byte> first, DiagnosticBag diagnostics)
    {
        if (ImageFormats.IsUnshown(file) || ImageFormats.IsUnshown(first))
            diagnostics.Add(
                new Diagnostic(
                    ImageRules.NotForBrowsers,
                    new Place(file),
                    "this image is published as it is, with all that it tells of who made it, when and where"
                )
                {
                    Hint = "save it as JPEG or PNG, of which only what they show is published; or put it into a .zip",
                    Severity = Severity.Warning,
                }
            );
    }
}
