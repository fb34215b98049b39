using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The box of a task, which a reader cannot tick but should hear.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) =>
        renderer
            .Write(
                task.Checked ? "<input type=\"checkbox\" disabled checked aria-label=\"" : "<input type=\"checkbox\" disabled aria-label=\""
            )
            .WriteEscape(task.Checked ? WordsOf(renderer).Done : WordsOf(renderer).ToDo)
            .Write("\">");

    private static PageWords WordsOf(HtmlRenderer renderer) => ((FragmentWriter)renderer).Host.Forms.Page;
}
