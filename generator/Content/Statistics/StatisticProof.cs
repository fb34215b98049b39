using StaticGuide.Files.Kept;

namespace StaticGuide.Content.Statistics;

/// <summary>
/// What proves a number: words of the source, a cell of one of its tables, or a calculation over numbers that are proved.
/// </summary>
internal abstract record StatisticProof
{
    private StatisticProof() { }

    public sealed record Quote : StatisticProof
    {
        public Quote(PackedText text) => Kept = text;

        public Quote(string text)
            : this(new PackedText(text)) { }

        public PackedText Kept { get; }

        public string Text => Kept.ToString();

        public void Deconstruct(out string text) => text = Text;

        public bool Equals(Quote? other) => other is not null && Text == other.Text;

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A table cell, found by its row and column headers; the column is null where the table names none.</summary>
    public sealed record Cell(string Row, string? Column, string Text) : StatisticProof;

    public sealed record Derived(Derivation Derivation) : StatisticProof;
}
