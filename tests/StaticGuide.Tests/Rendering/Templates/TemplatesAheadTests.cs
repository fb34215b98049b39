using System.Text;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>Templates that are parsed while the content is still read are those of the moment in which they are used.</summary>
public sealed class TemplatesAheadTests
{
    private const string Path = "templates/page.html";

    /// <summary>One template, which is other each time it is asked for, if it is meant to change.</summary>
    private sealed class OneTemplate(bool changes) : ISourceTree
    {
        private int reads;

        public bool FolderExists(string folder) => folder == "templates";

        public IEnumerable<SourceEntry> List(string folder) => [new SourceEntry(Path)];

        public byte[] Read(string path) =>
            Encoding.UTF8.GetBytes($"<p>{{{{ page.title }}}} {(changes ? Interlocked.Increment(ref reads) : 0)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_read_is_what_stands_there(bool changes)
    {
        var tree = new OneTemplate(changes);
        var ahead = TemplatesAhead.Begin(tree);
        await ahead.Completion;
        var diagnostics = new DiagnosticBag();
        var files = new SourceReader(tree, diagnostics);
        var (early, parsed) = ahead.Parse(files.ReadText(Path)!);
        var templates = new TemplateReader(files, diagnostics, ahead).Read(["page"]);

        var source = templates.Sources[Path];
        Assert.Equal(changes, source.Text != early.Text);
        Assert.Equal(changes, templates.Find("page.html") != parsed);
        // Scriban hands parts of a text out by its reference.
        Assert.Same(source, templates.ByText[source.Text]);
        Assert.Empty(diagnostics.Sorted());
    }
}
