using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;

namespace StaticGuide.Content.Questions;

/// <summary>A frequent question of a page. <see cref="Id"/> is its anchor; <see cref="Answer"/> is Markdown.</summary>
internal sealed class Question(string id, Place place, PackedText text, ITextOrigin textOrigin, PackedText answer, ITextOrigin answerOrigin)
{
    private readonly string file = place.File;
    private readonly KeptOrigin textOrigin = new(textOrigin);
    private readonly KeptOrigin answerOrigin = new(answerOrigin);
    private readonly Spot spot = Spot.Of(place);
    private readonly PackedPair texts = default(PackedPair).WithFirst(text).WithSecond(answer);

    public string Id { get; } = id;

    /// <summary>Orders the questions of all pages where they stand together: smaller first, those without last.</summary>
    public int? Weight { get; init; }

    public Place Place => spot.In(file)!;

    public string Text => texts.First.ToString();

    public ITextOrigin TextOrigin => textOrigin.In(file);

    public string Answer => texts.Second.ToString();

    public ITextOrigin AnswerOrigin => answerOrigin.In(file);
}
