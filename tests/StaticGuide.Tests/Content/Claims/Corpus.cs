using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>A list of sentences, one a line, in which a person has put the claims into «…», and what the finder makes of it.</summary>
internal sealed class Corpus
{
    private readonly List<string> misses = [];

    private Corpus(IReadOnlyList<string> lines)
    {
        var finder = new ClaimFinder(english: true, new PhraseSet([]));
        List<Claim> found = [];
        foreach (var line in lines)
        {
            var (text, expected) = Read(line);
            found.Clear();
            for (var start = 0; start < text.Length; )
            {
                var end = SentenceSplitter.EndOf(text, start);
                finder.Find(text.AsSpan(start, end - start), start, found);
                start = end;
            }
            Compare(text, expected, found);
        }
        Sentences = lines.Count;
    }

    public int Sentences { get; }

    public int Hits { get; private set; }

    public int Missed { get; private set; }

    public int FalseAlarms { get; private set; }

    public double Recall => (double)Hits / (Hits + Missed);

    public double Precision => (double)Hits / (Hits + FalseAlarms);

    /// <summary>What went wrong, a line each.</summary>
    public string Report =>
        $"recall {Recall:F4}, precision {Precision:F4} over {Sentences} sentences with {Hits + Missed} claims\n"
        + string.Join('\n', misses);

    public static Corpus Of(string file) =>
        new([
            .. File.ReadAllLines(Repository.Path($"tests/StaticGuide.Tests/Content/Claims/{file}")).Where(l => l.Length > 0 && l[0] != '#'),
        ]);

    private static (string Text, List<Claim> Expected) Read(string line)
    {
        List<Claim> expected = [];
        for (var open = line.IndexOf('«', StringComparison.Ordinal); open >= 0; open = line.IndexOf('«', StringComparison.Ordinal))
        {
            var close = line.IndexOf('»', StringComparison.Ordinal) - 1;
            line = line.Remove(open, 1).Remove(close, 1);
            expected.Add(new Claim(open, close));
        }
        return (line, expected);
    }

    private void Compare(string text, List<Claim> expected, List<Claim> found)
    {
        foreach (var claim in expected.Where(e => !found.Exists(f => Overlap(e, f))))
        {
            Missed++;
            misses.Add($"missed “{text[claim.Start..claim.End]}”: {text}");
        }
        foreach (var claim in found.Where(f => !expected.Exists(e => Overlap(e, f))))
        {
            FalseAlarms++;
            misses.Add($"wrongly found “{text[claim.Start..claim.End]}”: {text}");
        }
        Hits += expected.Count(e => found.Exists(f => Overlap(e, f)));
    }

    private static bool Overlap(Claim a, Claim b) => a.Start < b.End && b.Start < a.End;
}
