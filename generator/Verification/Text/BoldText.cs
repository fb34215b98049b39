using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>The bold text of a page: blocks that have no other, and the words in bold that others have.</summary>
internal sealed class BoldText
{
    private const int LongestRun = 100;
    private const int MostRuns = 20_000;

    private readonly Dictionary<int, IReadOnlyList<string>> runIns = [];
    private readonly StringBuilder run = new();
    private List<string> runs = [];
    private int block = -1;
    private int count;
    private bool hasOther;

    /// <summary>By the number of the block, as they are written.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> RunIns => runIns;

    public void Take(ReadOnlySpan<char> text, bool isBold, int at)
    {
        block = at;
        if (isBold)
        {
            run.Append(text[..Math.Min(text.Length, LongestRun + 1)]);
            return;
        }
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            hasOther = true;
            EndRun();
            return;
        }
        // What stands between two words in bold belongs to neither.
        if (run.Length > 0)
            run.Append(' ');
    }

    /// <param name="next">Of the block that comes next.</param>
    /// <returns>The block that is finished, where all of it is bold; null for any other.</returns>
    public int? Settle(int next)
    {
        if (block < 0 || next <= block)
            return null;
        EndRun();
        var (done, isBold) = (block, !hasOther && runs.Count > 0 && OutlineLabel.IsLine(string.Join(' ', runs)));
        if (hasOther && runs.Count > 0)
            runIns[done] = runs;
        (block, hasOther) = (-1, false);
        if (runs.Count > 0)
            runs = [];
        return isBold ? done : null;
    }

    private void EndRun()
    {
        if (run.Length is > 0 and <= LongestRun && count < MostRuns && NormalText.Of(run.ToString()) is { Length: > 0 } words)
        {
            runs.Add(words);
            count++;
        }
        else if (run.Length > LongestRun)
        {
            hasOther = true;
        }
        run.Clear();
    }
}
