using Scriban.Runtime;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A question on the page that asks it, or on one that collects questions.</summary>
internal sealed class QuestionModel(Question question, string anchor, Page owner, PageHost host) : ModelObject<QuestionModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", q => q.Anchor),
        ("question", q => q.Host.Texts.QuestionText(q.Question, q.Owner)),
        ("answer", q => new HtmlOf<QuestionModel>(q, static (q, _) => q.cited = q.Host.Texts.WriteAnswer(q.Question, q.Anchor, q.Owner))),
        ("sources", q => new ScriptArray(q.cited.Select(s => new SourceModel(s, q.Host.Site)))),
        ("url", q => q.Host.Texts.AddressOf(q.Question, q.Owner)),
        ("page", q => new PageReferenceModel(q.Owner, q.Host.Site))
    );

    private IReadOnlyCollection<Source> cited = [];

    private Question Question { get; } = question;

    private string Anchor { get; } = anchor;

    private Page Owner { get; } = owner;

    private PageHost Host { get; } = host;
}
