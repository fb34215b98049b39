using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Beside;

/// <param name="Label">What names it in the Markdown: <c>pay</c>, <c>pay.number</c>.</param>
/// <param name="Text">What readers see of it.</param>
/// <param name="Whole">The same with its unit, where only the number is asked for.</param>
/// <param name="Unit">The id of its unit.</param>
/// <param name="Kind">As the front matter has it.</param>
internal readonly record struct ShownStatistic(string Label, string Text, string Whole, string Unit, string? Kind)
{
    /// <summary>The sign of the money that it is, or null.</summary>
    public char? Sign => Currencies.SignIn(Whole);

    /// <summary>The code of that money, as far as the unit is called by it: <c>usd-per-year</c>.</summary>
    public string? Currency =>
        Currencies.Find(Unit.AsSpan(0, Unit.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? dash : Unit.Length));

    /// <summary>What is written behind its digits.</summary>
    public ReadOnlySpan<char> Suffix => Text.AsSpan(Text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1);
}
