using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Rendering.Charts;

/// <summary>A piece of text that is never broken at a space; strong where it is a value.</summary>
internal readonly record struct Word(string Text, bool Strong)
{
    /// <summary>It goes on in the next line.</summary>
    public bool IsBroken { get; init; }

    /// <summary>A part of the letters' size: less than 1 where a number has more digits than a line has room for.</summary>
    public double Size { get; init; } = 1;

    public double Width => TextWidth.Of(Text, Strong) * Size;

    /// <summary>A value: kept whole, so that no number is parted from its unit, unless it is wider than a line of its own.</summary>
    public static IEnumerable<Word> OfValue(string value, double room) =>
        new Word(value, Strong: true) is var whole && whole.Width <= room ? [whole] : OfValue(value);

    /// <summary>The words of a value, the signs of its numbers with these.</summary>
    public static IEnumerable<Word> OfValue(string value) => Of(FigureSpaces.WithSigns(value), strong: true);

    /// <summary>The words of a text.</summary>
    public static IEnumerable<Word> Of(string text) => Of(text, strong: false);

    private static IEnumerable<Word> Of(string text, bool strong) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new Word(w, strong));
}
