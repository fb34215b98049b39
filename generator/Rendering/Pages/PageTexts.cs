using StaticGuide.Content;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Terms;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>The texts of front matter and evidence that a page shows: answers, definitions, its disclosure.</summary>
internal sealed class PageTexts(PageHost host, PageNotes notes, EvidenceUses uses)
{
    private readonly List<ShownAnswer> answers = [];
    private readonly List<ShownDefinition> definitions = [];
    private readonly List<GivenText> given = [];
    private PageView view = null!;

    /// <summary>What machines are told as well, in the order in which it was shown.</summary>
    public IReadOnlyList<ShownAnswer> Answers => answers;

    /// <inheritdoc cref="Answers"/>
    public IReadOnlyList<ShownDefinition> Definitions => definitions;

    /// <summary>The words of what templates have given.</summary>
    public IReadOnlyList<GivenText> Given => given;

    public void Begin(PageView shown)
    {
        view = shown;
        given.Clear();
        answers.Clear();
        definitions.Clear();
    }

    /// <summary>A question with the words of its statistics, which are those of its page.</summary>
    public string QuestionText(Question question, Page owner)
    {
        var text = question.Text;
        return InlineStatistics.MayBeIn(text) ? Filled(question, owner) : text;
    }

    private string Filled(Question question, Page owner) =>
        host.As(
            owner,
            () =>
            {
                foreach (var (reference, start, length) in InlineStatistics.In(question.Text))
                    host.Find(reference, () => question.TextOrigin.PlaceOf(start, start + length));
                return FigureHtml.Fill(question.Text, host.Scope, host.Site.Forms);
            }
        );

    /// <summary>Writes the answer to a question of a page, and keeps its words where a template asks for them later.</summary>
    /// <returns>What it cites, each source once, in the order of its notes.</returns>
    public IReadOnlyList<Source> WriteAnswer(Question question, string anchor, Page owner)
    {
        notes.Collect();
        Show(question);
        if (owner == view.Page)
        {
            uses.AddAnswered(question);
            host.Trace.Answered.Add(question);
        }
        else
        {
            host.Site.Note(PageReads.Uses);
        }
        if (host.Contents.IsKept)
            KeepAnswer(question, anchor, owner);
        else
            WriteAnswerOf(question, anchor, owner);
        return notes.Collected();
    }

    private void KeepAnswer(Question question, string anchor, Page owner) =>
        host.Contents.Answer(question, () => QuestionText(question, owner), () => WriteAnswerOf(question, anchor, owner));

    private void WriteAnswerOf(Question question, string anchor, Page owner)
    {
        // Machines are told each question once: where it is asked. Whether its own page tells them is known only to pages that come
        // after that.
        if (owner != view.Page && (PageView.Of(owner).Wave >= view.Wave || uses.IsAnswered(question)))
            host.WriteMarkdown(question.Answer, question.AnswerOrigin, owner);
        else if (WriteShown(question.Answer, question.AnswerOrigin, owner) is { } words)
            answers.Add(new ShownAnswer(anchor, QuestionText(question, owner), words));
    }

    /// <summary>Where a question is answered: on its own page, as far as that is known, else where all are collected.</summary>
    public string AddressOf(Question question, Page owner)
    {
        if (owner == view.Page)
            return "#" + question.Id;
        host.Site.Note(PageReads.Heads | PageReads.Uses);
        if (uses.IsAnswered(question))
            return $"{host.Site.HrefOf(owner.Route)}#{question.Id}";
        var collecting = CollectingLayouts.Find(host.Site.Content, CollectingLayouts.Questions, host.Site.Content.Languages.Of(owner));
        return host.Site.HrefOf((collecting ?? owner).Route);
    }

    /// <summary>The same for the definition of a term.</summary>
    public void WriteDefinition(Term term)
    {
        Show(term);
        if (WriteShown(term.Definition, term.DefinitionOrigin, null) is { } words)
            definitions.Add(new ShownDefinition(term, words));
    }

    /// <summary>What the page says of interests behind it; whoever asks for it shows it.</summary>
    public string? AskForDisclosure()
    {
        if (view.Page?.Head.Disclosure is not { } disclosure)
            return null;
        uses.AddAskedFor(disclosure);
        host.Trace.AskedFor.Add(disclosure);
        return disclosure.Text;
    }

    /// <summary>Writes a text that a template gives: a disclosure as of its own place, any other as of where it is given.</summary>
    public void WriteGiven(string markdown, Func<Place> place)
    {
        var (heading, origin) = ("", (ITextOrigin?)null);
        if (view.Page?.Head.Disclosure is { } disclosure && disclosure.Text == markdown)
        {
            Show(disclosure);
            (heading, origin) = (host.Site.Words.Text("disclosure"), disclosure.Origin);
        }
        if (WriteShown(markdown, origin ?? new FixedOrigin(place()), null) is { } words)
            given.Add(new GivenText(heading, words));
    }

    private void Show(object text)
    {
        if (host.Trace.Shown.Add(text))
            uses.AddShown(text);
    }

    /// <summary>Writes a text that machines are told as well, or a search can find.</summary>
    /// <returns>The words that readers see, where somebody wants them.</returns>
    private string? WriteShown(string markdown, ITextOrigin origin, Page? owner)
    {
        if (host.Site.KeepsWords)
            return host.WriteAndRecord(markdown, origin, owner);
        host.WriteMarkdown(markdown, origin, owner);
        return null;
    }
}
