using StaticGuide.Checking;

namespace StaticGuide.Tests.Checking;

public sealed class AnchorSetTests
{
    [Fact]
    public void Of_thousands_of_anchors_each_is_there_once_in_order_with_its_first_place()
    {
        var anchors = new AnchorSet();
        foreach (var count in (int[])[0, 3, 5_000, 2])
        {
            anchors.Clear();
            List<string> ids = [.. Enumerable.Range(0, count).Select(i => $"part-{i * 7919}")];
            for (var i = 0; i < count; i++)
            {
                Assert.True(anchors.TryAdd(ids[i], i, out var first));
                Assert.Equal(i, first);
            }
            for (var i = 0; i < count; i++)
            {
                Assert.False(anchors.TryAdd(ids[i], count + i, out var first));
                Assert.Equal(i, first);
                Assert.True(anchors.Has(ids[i]));
            }
            Assert.False(anchors.Has("part"));
            Assert.Equal(ids, anchors.ToList());
            Assert.Equal(count == 0 ? "\n\n" : $"\n{string.Join('\n', ids)}\n", anchors.ToString());
        }
    }
}
