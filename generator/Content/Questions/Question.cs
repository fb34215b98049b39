using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Questions;

/// <summary>A frequent question of a page. <see cref="Id"/> is its anchor; <see cref="Answer"/> is Markdown.</summary>
internal sealed class Question(string id, Place place, string text, ITextOrigin textOrigin, string answer, ITextOrigin answerOrigin)
{
    private readonly string file = place.File;
    private readonly Spot spot = Spot.Of(place);
    private readonly PackedText text = new(text);
    private readonly PackedText answer = new(answer);

    public string Id { get; } = id;

    /// <summary>Orders the questions of all pages where they stand together: smaller first, those without last.</summary>
    public int? Weight { get; init; }

    public Place Place => spot.In(file)!;

    public string Text => text.ToString();

    public ITextOrigin TextOrigin { get; } = textOrigin;

    public string Answer => answer.ToString();

    public ITextOrigin AnswerOrigin { get; } = answerOrigin;
}
