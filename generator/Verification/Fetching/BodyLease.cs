namespace StaticGuide.Verification.Fetching;

/// <summary>One source's right to a large body, from when it turns out to be large until nobody looks at it any more.</summary>
internal sealed class BodyLease(SemaphoreSlim places) : IDisposable
{
    private bool isLarge;

    public async ValueTask GrowAsync(CancellationToken cancel)
    {
        if (isLarge)
            return;
        await places.WaitAsync(cancel);
        isLarge = true;
    }

    public void Dispose()
    {
        if (isLarge)
            places.Release();
        isLarge = false;
    }
}
