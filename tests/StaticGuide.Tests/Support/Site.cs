using System.Text;

namespace StaticGuide.Tests.Support;

/// <summary>A site in a temporary folder, which goes when the test does.</summary>
internal sealed class Site : IDisposable
{
    public const string Settings = "title: Test guide\nbase_url: https://guide.example.org/\nlanguage: en\n";

    private const string Layout =
        "<!DOCTYPE html>\n<html lang=\"{{ page.lang }}\"><head><title>{{ page.title }}</title></head><body><main>\n{{ page.content }}\n"
        + "{{ for q in page.faq }}<h3 id=\"{{ q.id }}\">{{ q.question }}</h3>{{ q.answer }}{{ end }}\n"
        + "<ol>{{ for n in notes }}<li id=\"{{ n.anchor }}\">{{ n.source.title }}{{ for b in n.backlinks }} <a href=\"{{ b.href }}\">{{ b.label }}</a>{{ end }}</li>{{ end }}</ol>\n</main></body></html>\n";

    private Site(string root) => Root = root;

    public string Root { get; }

    public string Output => Path.Combine(Root, "site-output");

    public static Site Empty() => new(Directory.CreateTempSubdirectory("staticguide-test-").FullName);

    /// <summary>A site that builds: settings, small templates, and a home page.</summary>
    public static Site Small()
    {
        var site = Empty();
        site.Write("content/site.yml", Settings);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
        site.AddTemplates();
        return site;
    }

    /// <summary>A copy of a folder of the repository; small templates are added where it has none.</summary>
    public static Site CopyOf(string folder)
    {
        var site = Empty();
        var from = Repository.Path(folder);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(from, file), File.ReadAllBytes(file));
        if (!Directory.Exists(site.At("templates")))
            site.AddTemplates();
        return site;
    }

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>A picture of one pixel (PNG).</summary>
    public static byte[] Pixel { get; } =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public Site Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Site Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public string Page(string route) => File.ReadAllText(Path.Combine(Output, route.Trim('/'), "index.html"));

    public string OutputFile(string path) => File.ReadAllText(Path.Combine(Output, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>The templates that come with the program, in place of the small ones.</summary>
    public Site WithTemplatesOfTheGuide()
    {
        foreach (var template in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            Write(Path.Combine("templates", Path.GetRelativePath(Repository.Path("templates"), template)), File.ReadAllBytes(template));
        return this;
    }

    private void AddTemplates()
    {
        foreach (var layout in new[] { "page", "404", "tags", "redirect", "tag" })
            Write(
                $"templates/{layout}.html",
                layout == "redirect" ? "<!DOCTYPE html><title>Moved</title><a href=\"{{ target }}\">{{ page.title }}</a>\n" : Layout
            );
    }
}
