namespace StaticGuide.Language;

/// <summary>
/// The words by which the full stop of an ordinal is told from the end of a sentence, in a language whose nouns have capitals; each
/// list with spaces between.
/// </summary>
/// <param name="Nouns">edition, century …: they stand in the singular behind an ordinal alone.</param>
/// <param name="Before">Articles and the like, behind which any other noun tells an ordinal.</param>
/// <param name="Days">Such words behind which a number with a full stop is always one.</param>
/// <param name="Every">every, each: an ordinal behind them claims a share.</param>
/// <param name="Openers">They have a capital only where a sentence begins.</param>
internal sealed record OrdinalWords(string Nouns, string Before, string Days, string Every, string Openers);
