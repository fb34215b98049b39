using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Locks;

/// <summary>A lock is a file that anybody may edit, merge or break: it is read, or what is wrong is said at its place.</summary>
public sealed class BrokenLockTests
{
    private const string Entry =
        """{"url":"https://a.example/","verdict":"verified","status":200,"checked":"2026-06-01","reached":"2026-06-01","""
        + """
            "copy":"network","failing":["2026-05-01"],"quotes":[{"statistic":"wage","hash":"0123","verdict":"found"}]}
            """;

    private const string Whole = "{\n  \"version\": 1,\n  \"sources\": [\n    " + Entry + "\n  ]\n}\n";

    private static readonly DateOnly Today = new(2026, 6, 30);

    /// <summary>What takes the place of a value, and what is spoken of then.</summary>
    [Theory]
    [InlineData("1,", "\"1\",", 2, 14, "`version` should be a number")]
    [InlineData("1,", "null,", 2, 14, "`version` should be a number")]
    [InlineData("1,", "1.5,", 2, 14, "`version` should be a number")]
    [InlineData("1,", "99999999999999999999,", 2, 14, "`version` should be a number")]
    [InlineData("1,", "[1],", 2, 14, "`version` should be a number")]
    [InlineData("1,", "2,", 2, 14, "version 2")]
    [InlineData("1,", ",", 2, 14, "it cannot go on like this")]
    [InlineData("200", "\"200\"", 4, 63, "`status` should be the number")]
    [InlineData("200", "2e2", 4, 63, "`status` should be the number")]
    [InlineData("200", "null", 4, 63, "`status` should be the number")]
    [InlineData("\"verified\"", "\"fine\"", 4, 43, "`verdict` should be one of verified, drifted")]
    [InlineData("\"verified\"", "\"moved\"", 4, 5, "`moved_to` is missing")]
    [InlineData("\"verified\"", "{}", 4, 43, "`verdict` should be a text")]
    [InlineData("\"https://a.example/\"", "\"\\ud800\"", 4, 12, "half of a character")]
    [InlineData("\"https://a.example/\"", "\"\"", 4, 12, "`url` should be a text, and this is empty")]
    [InlineData("\"url\"", "\"status\"", 4, 57, "the key `status` stands here a second time")]
    [InlineData("\"url\"", "\"address\"", 4, 5, "`url` is missing")]
    [InlineData("[\"2026-05-01\"]", "\"2026-05-01\"", 4, 140, "`failing` should be a list")]
    [InlineData("\"2026-05-01\"", "20260501", 4, 141, "this should be a day")]
    [InlineData("\"2026-05-01\"", "\"2026-02-30\"", 4, 141, "this should be a day")]
    [InlineData("\"2026-05-01\"", "\"2026-07-01\"", 4, 141, "still to come")]
    [InlineData("\"network\"", "\"somewhere\"", 4, 120, "`copy` should be one of network, saved")]
    [InlineData("\"0123\"", "123", 4, 192, "`hash` should be a text")]
    [InlineData(Entry, "7", 4, 5, "an entry should be an object")]
    [InlineData(Entry, "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", 4, 36, "nested more than")]
    [InlineData(Whole, "[]", 1, 1, "it should be an object, and this is a list")]
    [InlineData(Whole, "", 1, 1, "this file is empty")]
    [InlineData(Whole, "\u0001", 1, 1, "cannot go on")]
    public void What_is_wrong_is_said_at_its_place(string good, string bad, int line, int column, string message)
    {
        var (_, found) = Read(Whole.Replace(good, bad, StringComparison.Ordinal));
        var diagnostic = Assert.Single(found);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Hint);
        Assert.Equal(new Position(line, column), diagnostic.Place!.Start);
    }

    [Fact]
    public void All_that_is_wrong_is_said_in_one_run()
    {
        var (_, found) = Read(
            Whole
                .Replace("200", "true", StringComparison.Ordinal)
                .Replace("\"0123\"", "0", StringComparison.Ordinal)
                .Replace("\"2026-05-01\"", "{}", StringComparison.Ordinal)
        );
        Assert.Equal(3, found.Count);
    }

    /// <summary>What it says of other sources still holds, so that looking again at one is enough.</summary>
    [Fact]
    public void An_entry_of_tomorrow_does_not_count_and_the_others_do()
    {
        var (locked, found) = Read(
            Whole.Replace(
                Entry,
                Entry
                    + ",\n    "
                    + Entry
                        .Replace("a.example", "b.example", StringComparison.Ordinal)
                        .Replace("2026-06-01", "2099-01-01", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );
        Assert.Equal(["https://a.example/"], locked.Entries.Select(e => e.Url));
        Assert.All(found, d => Assert.Equal("SG5010", d.Rule.Code));
        Assert.Equal(new Position(5, 77), Assert.Single(found).Place!.Start!.Value);
    }

    [Fact]
    public void Any_change_gives_a_lock_or_a_diagnostic_with_its_place() =>
        Gen.Select(Gen.Int[0, Whole.Length], Gen.Int[0, 30], Pieces.Array[0, 3])
            .Holds(
                (at, cut, put) =>
                {
                    var (locked, found) = Read(Whole[..at] + string.Concat(put) + Whole[Math.Min(Whole.Length, at + cut)..]);
                    Assert.True(found.Count > 0 || locked != EvidenceLock.Unreadable);
                    Assert.All(
                        found,
                        d => Assert.True(d.Place is { File: EvidenceLock.Path, Start: { Line: >= 1, Column: >= 1 } }, d.Message)
                    );
                    // What was read can be written again.
                    Assert.Empty(Read(LockText.Of(locked.Entries)).Found);
                },
                iter: 20_000
            );

    private static readonly Gen<string> Pieces = Gen.OneOf(
        Pick.Of(
            "\"",
            "\\ud800",
            "\\udc00\\ud800",
            "null",
            "1e999",
            "-0",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"version\":",
            "\n",
            "\\",
            "\"\\u0000\"",
            "9999-12-31",
            "<<<<<<< a\n",
            "true",
            "😀"
        ),
        Gen.Char.Select(c => char.IsSurrogate(c) ? "ü" : c.ToString()),
        Gen.Int[0, 400].Select(n => new string('[', n))
    );

    private static (EvidenceLock Lock, IReadOnlyList<Diagnostic> Found) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (LockReader.Read(new SourceText(EvidenceLock.Path, text), Today, diagnostics), diagnostics.Sorted());
    }
}
