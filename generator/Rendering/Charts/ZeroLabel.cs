using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>What the zero of a scale is called: with its unit, and where there is little room only where that is a sign.</summary>
internal static class ZeroLabel
{
    private const double LittleRoom = 2.5;

    public static TextLine Of(Unit unit, LanguageForms forms) => Line(ValueText.Of(new StatisticValue.Exactly(0), unit, forms));

    public static TextLine ShortOf(Unit unit, LanguageForms forms) =>
        Of(unit, forms) is var whole && whole.Width <= LittleRoom
            ? whole
            : Line(ValueText.Number(new StatisticValue.Exactly(0), unit, forms));

    private static TextLine Line(string text) => new([new Word(text, Strong: false)]);
}
