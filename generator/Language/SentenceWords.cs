namespace StaticGuide.Language;

/// <summary>The words of a language by which the end of a sentence is told; each list with spaces between.</summary>
/// <param name="Abbreviations">A full stop behind them ends no sentence by itself.</param>
/// <param name="Numbered">The same, where a number follows; else they are words, or end a sentence.</param>
/// <param name="Closing">Abbreviations that stand at the end of a sentence as often as within one.</param>
/// <param name="Openers">They have a capital only where a sentence begins: an abbreviation before them ends one.</param>
internal sealed record SentenceWords(string Abbreviations, string Numbered, string Closing, string Openers);
