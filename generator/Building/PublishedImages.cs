using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>Publishes images, each without what is nobody's business: where it was taken, with what, by whom.</summary>
internal static class PublishedImages
{
    public static void Write(ImageSet images, SourceReader files, ISiteOutput output, DiagnosticBag diagnostics)
    {
        foreach (var file in images.Files)
        {
            if (images.Find(file) is not { } state)
            {
                // Why is said where it is read as a whole.
                files.ReadBytes(file);
                continue;
            }
            foreach (var fault in new[] { state.Fault, state.Doubt }.OfType<ImageFault>().Where(f => f.IsOfBytes))
                diagnostics.Add(fault.Rule, new Place(file), fault.Message, fault.Hint);
            if (state.Fault is { IsOfBytes: true } || files.ReadBytes(file) is not { } bytes)
                continue;
            if (state.Facts is { } facts && Fingerprint.Of(bytes) != facts.Content)
            {
                diagnostics.Add(
                    ConfigurationRules.ChangedMeanwhile,
                    new Place(file),
                    "this file changed while the site was being built",
                    "build again"
                );
                continue;
            }
            output.Write(Nfc.Of(file[PageRoute.Root.Length..]), ContentOf(state, bytes));
        }
    }

    private static ReadOnlySpan<byte> ContentOf(ImageState state, byte[] bytes) =>
        state.Drawing is { } drawing ? drawing
        : state.Facts is { Format: not ImageFormat.Svg } facts ? ImageFile.Published(facts, bytes)
        : bytes;
}
