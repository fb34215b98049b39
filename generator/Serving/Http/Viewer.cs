using System.Threading.Channels;

namespace StaticGuide.Serving.Http;

/// <summary>A browser that shows a page.</summary>
/// <param name="path">The path of its address, decoded.</param>
internal sealed class Viewer(string path)
{
    private readonly Channel<string> messages = Channel.CreateUnbounded<string>();

    public string Path => path;

    /// <summary>What it is to be told, in order.</summary>
    public ChannelReader<string> Messages => messages.Reader;

    /// <summary>What it was told last.</summary>
    public string? Told { get; private set; }

    /// <summary>It shows errors.</summary>
    public bool ShowsErrors { get; private set; }

    /// <summary>Since when there are errors that it does not show.</summary>
    public long? WithheldSince { get; set; }

    public void Tell(string message, bool showsErrors)
    {
        (Told, ShowsErrors, WithheldSince) = (message, showsErrors, null);
        messages.Writer.TryWrite(message);
    }
}
