using System.Globalization;
using CsCheck;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Formatting;

public sealed class NumberTextTests
{
    [Fact]
    public void Without_its_separators_a_number_is_the_one_that_was_given() =>
        Gen.Select(Gen.Decimal, Gen.OneOf("en", "de", "es"))
            .Holds(
                (number, language) =>
                {
                    var forms = LanguageTable.Of(language);
                    var plain = NumberText.Of(number, forms).Replace(forms.Group, "").Replace(forms.Decimal, ".").Replace('\u2212', '-');
                    Assert.Equal(NumberText.Invariant(number).TrimStart('-'), plain.TrimStart('-'));
                    Assert.Equal(number < 0, plain.StartsWith('-'));
                }
            );

    [Fact]
    public void Every_third_digit_has_a_separator_before_it() =>
        Gen.Long[1_000, long.MaxValue]
            .Holds(number =>
                Assert.Equal(number.ToString("N0", CultureInfo.InvariantCulture), NumberText.Of(number, LanguageTable.Of("en")))
            );
}
