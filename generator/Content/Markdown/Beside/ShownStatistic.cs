using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Beside;

/// <param name="Label">What names it in the Markdown: <c>pay</c>, <c>pay.number</c>.</param>
/// <param name="Text">What readers see of it.</param>
/// <param name="Whole">The same with its unit, where only the number is asked for.</param>
/// <param name="Measure">What it is.</param>
internal readonly record struct ShownStatistic(string Label, string Text, string Whole, StatisticMeasure Measure)
{
    /// <inheritdoc cref="StatisticMeasure"/>
    public string Unit => Measure.Unit;

    /// <inheritdoc cref="StatisticMeasure"/>
    public string? Kind => Measure.Kind;

    /// <summary>The sign of the money that it is, or null.</summary>
    public char? Sign => Currencies.SignIn(Whole);

    /// <summary>The code of that money, as far as the unit is called by it: <c>usd-per-year</c>.</summary>
    public string? Currency =>
        Currencies.Find(Unit.AsSpan(0, Unit.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? dash : Unit.Length));

    /// <summary>What is written behind its digits.</summary>
    public ReadOnlySpan<char> Suffix => Text.AsSpan(Text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1);
}
