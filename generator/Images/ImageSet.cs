using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>The images among a site's content. Each is looked at when it is asked for, once. For any thread.</summary>
internal sealed class ImageSet
{
    private readonly SourceReader files;
    private readonly Dictionary<string, Lazy<ImageState?>> states = new(StringComparer.Ordinal);

    public ImageSet(SourceReader files, IEnumerable<SourceEntry> entries)
    {
        this.files = files;
        foreach (var entry in entries)
        {
            if (ImageFormats.OfName(entry.Path) is not null)
                states[entry.Path] = new Lazy<ImageState?>(() => Read(entry.Path));
        }
    }

    public bool IsEmpty => states.Count == 0;

    /// <summary>The files by path, sorted.</summary>
    public IEnumerable<string> Files => states.Keys.Order(StringComparer.Ordinal);

    /// <summary>What is known of a file; null where its name is that of no image, or where it cannot be read.</summary>
    public ImageState? Find(string file) => states.TryGetValue(file, out var state) ? state.Value : null;

    /// <summary>Looks at all of them, side by side.</summary>
    public void LookAtAll() => Parallel.ForEach(states.Values, state => _ = state.Value);

    private ImageState? Read(string file) => files.Look(file, ImageReader.MostBytes, bytes => ImageReader.Read(file, bytes));
}
