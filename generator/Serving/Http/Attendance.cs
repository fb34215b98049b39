using System.Threading.Channels;

namespace StaticGuide.Serving.Http;

/// <summary>A browser that listens.</summary>
/// <param name="Viewers">The pages that it shows.</param>
/// <param name="Messages">What it is to be told, in order.</param>
internal sealed record Attendance(IReadOnlyList<Viewer> Viewers, ChannelReader<string> Messages);
