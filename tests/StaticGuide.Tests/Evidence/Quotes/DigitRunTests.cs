using System.Text.RegularExpressions;
using CsCheck;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Quotes;

public sealed partial class DigitRunTests
{
    [Fact]
    public void Digits_are_found_as_a_pattern_finds_them() =>
        Gen.Char["0123456789015..,,'\u202F  aé…()]-$%"]
            .Array[0, 24]
            .Holds(
                letters =>
                {
                    string text = new(letters);
                    List<(int, int)> found = [];
                    for (var (start, length) = DigitRun.In(text, 0); length > 0; (start, length) = DigitRun.In(text, start + length))
                        found.Add((start, length));
                    Assert.Equal(Pattern().Matches(text).Select(m => (m.Index, m.Length)), found);
                },
                iter: 50_000
            );

    [GeneratedRegex(@"(?<![\p{L}0-9.,…)\]])\.[0-9]+(?![.,'\u202F]?[0-9])|[0-9]+(?:[.,'\u202F][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
