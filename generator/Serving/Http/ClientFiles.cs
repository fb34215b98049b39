using System.Reflection;

namespace StaticGuide.Serving.Http;

/// <summary>
/// What the preview adds to a page: a script, its style sheet, and the worker that holds the stream of all pages of a browser. Their
/// names are none that a site can publish.
/// </summary>
internal sealed class ClientFiles
{
    public const string Folder = "/_preview/";
    public const string Script = Folder + "preview.js";
    public const string Style = Folder + "preview.css";
    public const string Worker = Folder + "stream.js";
    public const string Events = Folder + "events";

    private readonly Lazy<byte[]> script = new(() => Read("preview.js"));
    private readonly Lazy<byte[]> worker = new(() => Read("stream.js"));
    private readonly Lazy<byte[]> style = new(() => Read("preview.css"));

    /// <summary>For when there is no page that the script could stand in.</summary>
    public static ReadOnlySpan<byte> EmptyPage =>
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Preview</title></head>\n<body><p>There is no page to show here yet.</p>\n</body></html>\n"u8;

    public byte[]? Find(string path) =>
        path switch
        {
            Script => script.Value,
            Worker => worker.Value,
            Style => style.Value,
            _ => null,
        };

    private static byte[] Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
