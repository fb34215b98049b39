using System.Net;
using StaticGuide.Diagnostics;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving;

/// <summary>What is to be served, and where.</summary>
internal sealed record ServeRequest
{
    /// <summary>The folder that holds <c>content/</c> and <c>templates/</c>, absolute.</summary>
    public required string SourceRoot { get; init; }

    public required PreviewRequest Preview { get; init; }

    /// <summary>An address to listen at besides this machine's own; null for none.</summary>
    public IPAddress? Host { get; init; }

    /// <summary>The first port to try; 0 for any.</summary>
    public required int Port { get; init; }

    /// <summary>Looks for changes again and again, instead of being told of them.</summary>
    public bool UsePoll { get; init; }

    /// <summary>A diagnostic as the terminal shows it.</summary>
    public required Func<Diagnostic, string> TextOf { get; init; }

    /// <summary>Opens a place in an editor; null where there is no way.</summary>
    public required Func<Place, string?> LinkTo { get; init; }

    public required TimeProvider Clock { get; init; }
}
