using Microsoft.Extensions.Time.Testing;
using StaticGuide.Serving.Watching;

namespace StaticGuide.Tests.Serving.Watching;

/// <summary>When a preview begins to work on what changed.</summary>
public sealed class ChangeFeedTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly ChangeFeed feed;

    public ChangeFeedTests() => feed = new ChangeFeed(clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_together_is_one_change()
    {
        foreach (var path in new[] { "content/a.md", "content/b.md", "content/a.md" })
            feed.Add(path);
        var next = feed.NextAsync(Cancellation);
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(10));
        var changes = await next;
        Assert.Equal(["content/a.md", "content/b.md"], changes.Paths.Order(StringComparer.Ordinal));
        Assert.False(changes.IsEverything);
    }

    [Fact]
    public async Task A_folder_that_never_comes_to_rest_is_not_waited_for()
    {
        var next = feed.NextAsync(Cancellation);
        for (var save = 0; save < 100_000 && !next.IsCompleted; save++)
        {
            feed.Add($"content/{save % 10}.md");
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }
        Assert.True(next.IsCompleted);
        Assert.NotEmpty((await next).Paths);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(201)]
    public async Task Very_many_are_not_looked_at_one_by_one(int files)
    {
        for (var i = 0; i < files; i++)
            feed.Add($"content/{i}.md");
        var next = feed.NextAsync(Cancellation);
        clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.True((await next).IsEverything);
    }

    [Fact]
    public async Task Where_it_is_not_known_what_changed_everything_may_have()
    {
        feed.Add("content/a.md");
        feed.Add(null);
        var next = feed.NextAsync(Cancellation);
        clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.True((await next).IsEverything);
    }
}
