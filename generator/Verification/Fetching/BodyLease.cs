namespace StaticGuide.Verification.Fetching;

/// <summary>One source's right to a large body, from when it turns out to be large until nobody looks at it any more.</summary>
internal sealed class BodyLease(BodyBudget budget) : IDisposable
{
    private byte[]? buffer;

    /// <summary>The buffer of this lease. Waits until there is one; the same each time.</summary>
    public async ValueTask<byte[]> GrowAsync(CancellationToken cancel) => buffer ??= await budget.TakeAsync(cancel);

    /// <summary>Gives the buffer back; what was read into it is lost.</summary>
    public void Dispose()
    {
        if (buffer is not null)
            budget.Return(buffer);
        buffer = null;
    }
}
