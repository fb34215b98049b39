using System.Text;
using Markdig;

// What no generator with these libraries can be faster than: reads every page of a folder, runs Markdig over what follows its front
// matter, and writes the result. No front matter is read, nothing is checked, no template runs.
//   floor SOURCE OUTPUT
var (source, output) = (Path.Combine(args[0], "content"), args[1]);
var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseAutoIdentifiers().UseDefinitionLists().Build();
Parallel.ForEach(
    Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories),
    file =>
    {
        var text = File.ReadAllText(file);
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var html = Markdown.ToHtml(end < 0 ? text : text[(end + 5)..], pipeline);
        var folder = Path.Combine(output, Path.ChangeExtension(Path.GetRelativePath(source, file), null));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "index.html"), html, Encoding.UTF8);
    }
);
