using StaticGuide.Configuration;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Diagnostics;

namespace StaticGuide.Tests.Content.Markdown.Uncited;

/// <summary>What looking for uncited numbers costs.</summary>
public sealed class UncitedCheckTests
{
    /// <summary>
    /// A sentence is put back into the digits that its writer knows once, and not for each of its claims: four times as many cost about
    /// four times as much, where a copy for each costs sixteen times.
    /// </summary>
    [Theory]
    [InlineData("１２％ left, ")]
    [InlineData("12% left, ")]
    public void A_sentence_in_other_digits_is_copied_once(string claim)
    {
        Allocated(claim, 2);
        var few = Allocated(claim, 1000);
        Assert.InRange(Allocated(claim, 4000), 2 * few, 8 * few);
    }

    private static long Allocated(string claim, int count)
    {
        var text = string.Concat(Enumerable.Repeat(claim, count)) + "so it is.\n";
        var source = new SourceText("content/p.md", text);
        var document = Markdig.Markdown.Parse(text, GuidePipeline.Body);
        var found = new DiagnosticBag { Passed = [] };
        var check = new UncitedCheck(new UncitedNumbers(new EvidencePolicy(), "en", found, _ => null));
        var before = GC.GetAllocatedBytesForCurrentThread();
        check.Run(document, text, source, [], [], allowsRawHtml: false);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(count, found.Passed.Count);
        Assert.StartsWith($"“{claim.Split(' ')[0]}”", found.Passed[^1].Message, StringComparison.Ordinal);
        return allocated;
    }
}
