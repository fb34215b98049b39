using System.Collections.Concurrent;

namespace StaticGuide.Verification.Fetching;

/// <summary>
/// The memory for large bodies: a few buffers that are used again and again, whatever servers send. A body of its own for each
/// page would be garbage faster than it is collected.
/// </summary>
/// <param name="largest">The size of a buffer, in bytes.</param>
internal sealed class BodyBudget(int largest) : IDisposable
{
    /// <summary>Bodies up to this size are not counted.</summary>
    public const int Small = 256 * 1024;

    private const int LargeAtOnce = 2;

    private readonly SemaphoreSlim places = new(LargeAtOnce, LargeAtOnce);
    private readonly ConcurrentBag<byte[]> buffers = [];

    public BodyLease Lease() => new(this);

    public async ValueTask<byte[]> TakeAsync(CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        return buffers.TryTake(out var buffer) ? buffer : GC.AllocateUninitializedArray<byte>(largest);
    }

    public void Return(byte[] buffer)
    {
        // What was made of a large body, texts and trees, is several times as large and garbage by now. Left to itself the
        // collector would let it grow to hundreds of megabytes.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        buffers.Add(buffer);
        places.Release();
    }

    public void Dispose() => places.Dispose();
}
