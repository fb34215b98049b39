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
            foreach (var fault in state.Faults.Where(f => f.IsOfBytes))
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
            if (state.Facts is null)
                Uncleaned.Check(file, bytes, diagnostics);
            output.Write(OutputFileOf(file), ContentOf(state, bytes));
        }
    }

    /// <summary>Copies a file whose name is that of no image: one that is an image all the same is published as one.</summary>
    public static void Copy(string file, SourceReader files, ISiteOutput output, DiagnosticBag diagnostics)
    {
        using var content = files.Open(file);
        if (content is null)
            return;
        Span<byte> first = stackalloc byte[16];
        first = first[..content.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        if (ImageFormats.OfBytes(first) is not { } format)
        {
            Uncleaned.Check(file, first, diagnostics);
            output.Copy(OutputFileOf(file), content);
        }
        else if (files.ReadBytes(file) is { } bytes)
        {
            var (published, fault) = ImageFile.Cleaned(format, bytes);
            if (fault is not null)
                diagnostics.Add(fault.Rule, new Place(file), fault.Message, fault.Hint);
            output.Write(OutputFileOf(file), published);
        }
    }

    private static string OutputFileOf(string file) => Nfc.Of(file[PageRoute.Root.Length..]);

    private static ReadOnlySpan<byte> ContentOf(ImageState state, byte[] bytes) =>
        state.Drawing is { } drawing ? drawing
        : state.Facts is { Format: not ImageFormat.Svg } facts ? ImageFile.Published(facts, bytes)
        : bytes;
}
