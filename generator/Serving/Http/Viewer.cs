using System.Threading.Channels;

namespace StaticGuide.Serving.Http;

/// <summary>A page that a browser shows.</summary>
/// <param name="path">The path of its address, decoded.</param>
/// <param name="messages">What the browser is to be told, in order.</param>
internal sealed class Viewer(string path, ChannelWriter<string> messages)
{
    public string Path => path;

    /// <summary>What it was told last.</summary>
    public string? Told { get; private set; }

    /// <summary>It shows errors.</summary>
    public bool ShowsErrors { get; private set; }

    /// <summary>Since when there are errors that it does not show.</summary>
    public long? WithheldSince { get; set; }

    public void Tell(string message, bool showsErrors)
    {
        (Told, ShowsErrors, WithheldSince) = (message, showsErrors, null);
        messages.TryWrite(message);
    }
}
