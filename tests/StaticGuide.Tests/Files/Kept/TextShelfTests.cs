using System.Globalization;
using StaticGuide.Files.Kept;

namespace StaticGuide.Tests.Files.Kept;

/// <summary>A text comes back as it was put there, wherever its shelf has gone meanwhile and in whichever order it is asked for.</summary>
public sealed class TextShelfTests : IDisposable
{
    private const int Shelves = 300;
    private const int Texts = 12;

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void A_text_can_be_read_while_others_are_still_put_beside_it()
    {
        var shelf = new TextShelf();
        List<PackedText> texts = [];
        for (var i = 0; i < 2_000; i++)
        {
            texts.Add(shelf.Put(TextOf(1, i)));
            Assert.Equal(TextOf(1, i / 2), texts[i / 2].ToString());
        }
        shelf.Close();
        Assert.All(texts.Index(), t => Assert.Equal(TextOf(1, t.Index), t.Item.ToString()));
    }

    [Fact]
    public void Each_shelf_keeps_its_own() => AssertKeep(null);

    [Fact]
    public void Shelves_in_memory_are_read_back() => AssertKeep(new ByteStore());

    [Fact]
    public void Shelves_in_a_file_are_read_back()
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite);
        AssertKeep(new ByteStore(() => file));
        Assert.True(RandomAccess.GetLength(file) > 0);
    }

    [Fact]
    public void A_text_by_itself_is_what_it_was()
    {
        Assert.Equal("Löhne\n", new PackedText("Löhne\n").ToString());
        Assert.Equal(new PackedText("a"), new PackedText("a"));
        Assert.NotEqual(new PackedText("a"), new PackedText("b"));
        Assert.NotEqual(default, new PackedText(""));
        Assert.False(default(PackedText).IsThere);
    }

    [Fact]
    public void Two_texts_are_what_they_were_wherever_they_come_from()
    {
        var shelf = new TextShelf();
        var (first, second) = (shelf.Put("Löhne"), shelf.Put(""));
        shelf.Close();
        AssertPair(default(PackedPair).WithFirst(first).WithSecond(second), "Löhne", "");
        AssertPair(default(PackedPair).WithSecond(second).WithFirst(first), "Löhne", "");
        AssertPair(default(PackedPair).WithFirst(first).WithSecond(new PackedText("anders")), "Löhne", "anders");
        AssertPair(default(PackedPair).WithFirst(first).WithSecond(second).WithSecond(default), "Löhne", null);
        AssertPair(default(PackedPair).WithSecond(first), null, "Löhne");
        AssertPair(default, null, null);
        Assert.Equal(default(PackedPair).WithFirst(first), default(PackedPair).WithFirst(new PackedText("Löhne")));
        Assert.NotEqual(default(PackedPair).WithFirst(first), default(PackedPair).WithSecond(first));
    }

    public void Dispose() => File.Delete(path);

    private static void AssertPair(PackedPair pair, string? first, string? second)
    {
        Assert.Equal((first is not null, second is not null), (pair.First.IsThere, pair.Second.IsThere));
        Assert.Equal((first ?? "", second ?? ""), (pair.First.ToString(), pair.Second.ToString()));
    }

    private static void AssertKeep(ByteStore? store)
    {
        var shelves = new PackedText[Shelves][];
        Parallel.For(
            0,
            Shelves,
            i =>
            {
                var shelf = new TextShelf();
                shelves[i] = [.. Enumerable.Range(0, Texts).Select(k => shelf.Put(TextOf(i, k)))];
                shelf.Close(store);
            }
        );
        // One file's texts in a row, one of each file, and two files in turn.
        Parallel.For(0, Shelves, i => AssertAre(Enumerable.Range(0, Texts).Select(k => (i, k))));
        AssertAre(Enumerable.Range(0, Texts).SelectMany(k => Enumerable.Range(0, Shelves).Select(i => (i, k))));
        AssertAre(Enumerable.Range(0, Texts).SelectMany(k => new[] { (3, k), (3, 0), (200, k), (200, 1) }));

        void AssertAre(IEnumerable<(int Shelf, int Text)> asked)
        {
            foreach (var (i, k) in asked)
                Assert.Equal(TextOf(i, k), shelves[i][k].ToString());
        }
    }

    private static string TextOf(int shelf, int text) =>
        text == 5 ? "" : string.Create(CultureInfo.InvariantCulture, $"é{shelf} – {text}{new string('x', shelf * text % 900)}");
}
