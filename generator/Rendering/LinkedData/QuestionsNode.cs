using StaticGuide.Content;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The questions that a page has answered (schema.org: FAQPage), in the words it shows, at their anchors.</summary>
internal static class QuestionsNode
{
    /// <summary>For a page that is more than its questions; a page of questions carries them itself.</summary>
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        if (page.Answers.Count == 0 || page.View.Layout == CollectingLayouts.Questions)
            return;
        var url = page.Permalink;
        nodes.Begin("FAQPage");
        nodes.Text("name", page.Title);
        nodes.Reference("isPartOf", url);
        WriteQuestions(nodes, url, page);
        nodes.End();
    }

    public static void WriteQuestions(NodeWriter nodes, string url, RenderedPage page)
    {
        nodes.BeginList("mainEntity");
        foreach (var (anchor, question, answer) in page.Answers)
        {
            nodes.Begin("Question", id: $"{url}#{anchor}");
            nodes.Text("name", question);
            nodes.Begin("Answer", "acceptedAnswer");
            nodes.Text("text", answer);
            nodes.End();
            nodes.End();
        }
        nodes.EndList();
    }
}
