using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Tests.Verification.Fetching;

/// <summary>What a server sends does not decide how much memory is used.</summary>
public sealed class MemoryTests
{
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    public async Task A_bomb_is_left_at_the_limit(string coding)
    {
        var zeros = new byte[256 * Limit];
        var bomb = coding switch
        {
            "br" => Answers.Brotli(zeros),
            "gzip" => Answers.Gzip(zeros),
            _ => Answers.Gzip(Answers.Gzip(zeros)),
        };
        using var budget = new BodyBudget(Limit + 1);
        using var lease = budget.Lease();
        // A stream in memory completes at once, so that all of it happens on this thread.
        await ReadAsync(Answers.Gzip("warm"u8.ToArray()), "gzip", lease);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Assert.ThrowsAsync<BodyTooLargeException>(() => ReadAsync(bomb, coding, lease));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * Limit);
    }

    [Fact]
    public async Task Only_a_few_large_bodies_are_in_memory_at_once()
    {
        using var budget = new BodyBudget(Limit + 1);
        var first = budget.Lease();
        using var second = budget.Lease();
        using var third = budget.Lease();
        await first.GrowAsync(TestContext.Current.CancellationToken);
        await first.GrowAsync(TestContext.Current.CancellationToken);
        await second.GrowAsync(TestContext.Current.CancellationToken);
        var waiting = third.GrowAsync(TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        first.Dispose();
        await waiting;
    }

    private static async Task ReadAsync(byte[] body, string coding, BodyLease lease)
    {
        await using var raw = new LimitedStream(new MemoryStream(body), Limit * 2);
        await using var stream = await ContentCodings.UnpackAsync(raw, coding, lease, CancellationToken.None);
        await BodyReader.ReadAsync(stream, Limit, cuts: false, lease, CancellationToken.None);
    }
}
