using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>A site whose sources have been looked at, with its lock, and the server that plays them.</summary>
public sealed class OfflineSite : IAsyncLifetime
{
    internal SourceServer Server { get; } =
        new SourceServer().Play("a.test/clerks", SourceServer.Page("clerks")).Play("b.test/nurses", SourceServer.Page("nurses"));

    internal Site Site { get; } = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));

    public ValueTask InitializeAsync()
    {
        Server.Verify(Site, "2026-06-01").Succeeded();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Site.Dispose();
        return Server.DisposeAsync();
    }
}
