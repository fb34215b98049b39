using CsCheck;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>What the guide writes of a value is found again, and nothing else is taken for it.</summary>
public sealed class ValueInTextLaws
{
    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Int[0, 99].Select(i => (decimal)i),
        Gen.Int[100, 99_999_999].Select(i => (decimal)i),
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[1, 4], (i, scale) => new decimal(i, 0, 0, false, (byte)scale))
    );

    private static readonly Gen<StatisticValue> Values = Gen.OneOf(
        Numbers.Select(n => (StatisticValue)new StatisticValue.Exactly(n)),
        Numbers.Select(n => (StatisticValue)new StatisticValue.Exactly(-n)),
        Numbers.Select(n => (StatisticValue)new StatisticValue.LessThan(n)),
        Numbers.Select(n => (StatisticValue)new StatisticValue.MoreThan(n)),
        Gen.Select(Numbers, Numbers).Where(r => r.Item1 < r.Item2).Select(r => (StatisticValue)new StatisticValue.Range(r.Item1, r.Item2))
    );

    private static readonly Gen<Unit> Units = Gen.OneOf([
        .. ValueInTextTests.Units.Values.Where(u => u.Id != "million-people" && !u.IsDeclared),
    ]);

    private static readonly Gen<string> Languages = Gen.OneOf("en", "de", "es");

    private static readonly Gen<(string Before, string After)> Sentences = Gen.OneOf(
        ("The median annual wage of group B-7 was ", " as of May 2024."),
        ("In 2024 it came to ", ", which nobody had foreseen."),
        ("", ""),
        ("Row of a table; state, local, and private ", "")
    );

    [Fact]
    public void Whatever_the_guide_writes_of_a_value_says_it() =>
        Gen.Select(Values, Units, Languages, Sentences)
            .Holds(
                (value, unit, language, sentence) =>
                {
                    var text = sentence.Before + ValueText.Of(value, unit, LanguageTable.Of(language)) + sentence.After;
                    Assert.Equal(ValueFinding.Found, new ValueInText(text, unit, decimalComma: language != "en").Find(value));
                }
            );

    [Fact]
    public void With_one_digit_changed_it_says_something_else() =>
        Gen.Select(Values, Units, Languages, Gen.Int[0, 1000], Gen.Int[1, 9])
            .Holds(
                (value, unit, language, at, shift) =>
                {
                    var number = ValueText.Of(value, unit, LanguageTable.Of(language)).ToCharArray();
                    var digits = Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i])).ToArray();
                    var changed = digits[at % digits.Length];
                    number[changed] = (char)('0' + (number[changed] - '0' + shift) % 10);
                    var text = $"The wage of the group was {new string(number)} in its year.";
                    Assert.NotEqual(ValueFinding.Found, new ValueInText(text, unit, decimalComma: language != "en").Find(value));
                }
            );

    [Fact]
    public void No_text_breaks_it() =>
        Gen.Select(Gen.String, Gen.String, Values, Units)
            .Holds(
                (before, after, value, unit) =>
                {
                    var text = $"{before}{ValueText.Machine(value)}{after}";
                    var finding = new ValueInText(text, unit, before).Find(value);
                    Assert.Equal(finding, new ValueInText(ReadableText.Of(text), unit, before).Find(value));
                }
            );
}
