using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Questions;

/// <summary>Reads one entry of <c>faq:</c>.</summary>
internal static class QuestionReader
{
    public static Question? Read(KeyReader keys)
    {
        var (id, question) = (keys.Id(), keys.Scalar("question", "text", required: true));
        var answer = keys.Scalar("answer", "Markdown text", required: true);
        var weight = keys.Integer("weight");
        keys.Done();
        if (question is not null)
            PlainLine.Check(keys, question, showsStatistics: true);
        return id is null || question is null || answer is null
            ? null
            : new Question(
                string.Intern(id),
                keys.PlaceOf("id"),
                keys.Keep(question.Line),
                keys.OriginOf(question),
                keys.Keep(answer.Value),
                keys.OriginOf(answer)
            )
            {
                Weight = weight,
            };
    }
}
