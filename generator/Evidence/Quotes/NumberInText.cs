namespace StaticGuide.Evidence.Quotes;

/// <summary>One way to read a number that stands in a text.</summary>
/// <param name="Number">With its scale word, where <paramref name="IsDigitsOnly"/> is false; without a sign.</param>
/// <param name="Start">Where its first digit or letter stands, in UTF-16 units.</param>
/// <param name="End">Behind its last digit, letter or scale word.</param>
/// <param name="IsDigitsOnly">It has a scale word, which this reading leaves to the unit: 3.4 of "3.4 million".</param>
internal readonly record struct NumberInText(decimal Number, int Start, int End, bool IsDigitsOnly = false);
