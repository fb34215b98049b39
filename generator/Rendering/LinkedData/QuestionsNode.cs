using StaticGuide.Content;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The questions that a page has answered (schema.org: FAQPage), in the words it shows, at their anchors.</summary>
internal static class QuestionsNode
{
    /// <summary>For a page that is more than its questions; a page of questions carries them itself.</summary>
    public static void Write(NodeWriter nodes, PageView view, PageHost host)
    {
        if (host.Shown.Answers.Count == 0 || view.Layout == CollectingLayouts.Questions)
            return;
        var url = host.Site.PermalinkOf(view.Route);
        nodes.Begin("FAQPage");
        nodes.Text("name", view.TitleIn(host.Site));
        nodes.Reference("isPartOf", url);
        WriteQuestions(nodes, url, host);
        nodes.End();
    }

    public static void WriteQuestions(NodeWriter nodes, string url, PageHost host)
    {
        nodes.Json.WriteStartArray("mainEntity");
        foreach (var (anchor, _, words, answer) in host.Shown.Answers)
        {
            nodes.Begin("Question", id: $"{url}#{anchor}");
            nodes.Text("name", words);
            nodes.Begin("Answer", "acceptedAnswer");
            nodes.Text("text", answer);
            nodes.End();
            nodes.End();
        }
        nodes.Json.WriteEndArray();
    }
}
