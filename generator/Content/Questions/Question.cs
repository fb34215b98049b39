using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Questions;

/// <summary>A frequent question of a page. <see cref="Id"/> is its anchor; <see cref="Answer"/> is Markdown.</summary>
internal sealed record Question(string Id, Place Place, string Text, ITextOrigin TextOrigin, string Answer, ITextOrigin AnswerOrigin);
