namespace StaticGuide.Language;

/// <summary>Numbers as a language writes them in words, as far as each is one word.</summary>
/// <param name="Ones">From zero up, with spaces between.</param>
/// <param name="Tens">From twenty up.</param>
/// <param name="Hundred">A hundred, where nothing stands before it.</param>
/// <param name="One">Other forms of one, which are numbers in front of a unit alone.</param>
/// <param name="Scales">Thousands, millions and so on; the first name of each is how it is written out.</param>
internal sealed record NumberNames(
    string Ones,
    string Tens,
    string Hundred,
    string One,
    IReadOnlyList<(decimal Factor, string Names)> Scales
)
{
    /// <summary>Those of all languages: whoever reads a source may not know which it is in.</summary>
    public static readonly IReadOnlyList<NumberNames> All = [English.Numbers, German.Numbers, Spanish.Numbers];

    /// <summary>Each word up to a hundred with its number.</summary>
    public IEnumerable<(string Word, int Value)> Words =>
        Ones.Split(' ')
            .Select((word, i) => (word, i))
            .Concat(Tens.Split(' ').Select((word, i) => (word, (i + 2) * 10)))
            .Append((Hundred, 100))
            .Concat(One.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, 1)));

    public IEnumerable<(string Word, decimal Factor)> ScaleWords => Scales.SelectMany(s => s.Names.Split(' ').Select(n => (n, s.Factor)));
}
