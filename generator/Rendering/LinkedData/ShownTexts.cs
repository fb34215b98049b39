using StaticGuide.Content.Questions;
using StaticGuide.Content.Terms;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The answers and definitions that a page has shown so far, in the words its readers see. Only these are told to machines.</summary>
internal sealed class ShownTexts
{
    private readonly List<(string Anchor, Question Question, string Words, string Answer)> answers = [];
    private readonly List<(Term Term, string Definition)> definitions = [];

    public IReadOnlyList<(string Anchor, Question Question, string Words, string Answer)> Answers => answers;

    public IReadOnlyList<(Term Term, string Definition)> Definitions => definitions;

    /// <param name="words">The question as it is shown.</param>
    /// <param name="html">The answer as it was written.</param>
    public void Add(string anchor, Question question, string words, ReadOnlySpan<char> html) => answers.Add((anchor, question, words, VisibleText.Of(html)));

    /// <param name="html">The definition as it was written.</param>
    public void Add(Term term, ReadOnlySpan<char> html) => definitions.Add((term, VisibleText.Of(html)));
}
