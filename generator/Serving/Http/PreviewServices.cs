using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace StaticGuide.Serving.Http;

/// <summary>What the framework asks for by itself: a place to log to, which is nowhere.</summary>
internal sealed class PreviewServices : IServiceProvider
{
    public static PreviewServices Instance { get; } = new();

    public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? NullLoggerFactory.Instance : null;
}
