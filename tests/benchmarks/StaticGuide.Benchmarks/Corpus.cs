using System.Reflection;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Benchmarks;

/// <summary>
/// A site in memory, the same bytes every time: cited pages of about 900 words, with the default templates. So the disk is not
/// measured where it is not meant.
/// </summary>
internal sealed class Corpus : ISourceTree
{
    public const int Pages = 200;

    private static readonly string[] Words = "clinic patient record nurse shift course skill sample history form phone room wage".Split(
        ' '
    );

    private readonly Dictionary<string, byte[]> files = [];

    public Corpus()
    {
        Add("content/site.yml", "title: Measured\nbase_url: https://guide.example.org/\nlanguage: en\n");
        Add("content/index.md", "---\ntitle: Start\n---\nBegin.\n");
        for (var page = 0; page < Pages; page++)
            Add($"content/page{page}.md", PageOf(page));
        var root = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;
        foreach (var template in Directory.GetFiles(Path.Combine(root, "templates"), "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(root, template).Replace('\\', '/'), File.ReadAllBytes(template));
    }

    public bool FolderExists(string folder) => files.Keys.Any(f => f.StartsWith(folder + "/", StringComparison.Ordinal));

    public IEnumerable<SourceEntry> List(string folder) =>
        files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => new SourceEntry(f.Key));

    public byte[] Read(string path) => files[path];

    private void Add(string path, string text) => files.Add(path, Encoding.UTF8.GetBytes(text));

    private static string PageOf(int page)
    {
        var text = new StringBuilder(
            $"---\ntitle: Page {page}\ndescription: {Some(page, 12)}\ndate: 2026-01-02\ntags: [{Some(page, 1)}]\n"
        );
        text.Append("sources:\n");
        for (var i = 0; i < 3; i++)
            text.Append(
                $"  - id: source-{i}\n    title: {Some(page + i, 5)}\n    publisher: Bureau of Examples\n    url: https://data.example.org/{page}/{i}\n    published: 2026-0{i + 1}-01\n    accessed: 2026-05-0{i + 1}\n"
            );
        text.Append("statistics:\n");
        for (var i = 0; i < 3; i++)
            text.Append(
                $"  - id: wage-{i}\n    label: {Some(page + i, 4)}\n    value: {20_000 + page * 10 + i}\n    unit: usd-per-year\n    as_of: 2025-05\n    source: source-{i}\n    quote: The median wage of group {i} was ${20_000 + page * 10 + i:N0} in May 2025.\n"
            );
        text.Append("faq:\n");
        for (var i = 0; i < 3; i++)
            text.Append(
                $"  - id: question-{i}\n    question: \"What about {Some(page, 5)}?\"\n    answer: \"{Some(i, 25)}. [@source-{i}]\"\n"
            );
        text.Append("---\n\n");
        for (var i = 0; i < 6; i++)
        {
            text.Append(
                $"## {Some(page + i, 4)} {i}\n\n{Some(i, 60)}. See [another page](page{(page * 7 + i) % Pages}.md) and **{Some(i, 2)}** [@source-{i % 3}].\n\n"
            );
            for (var item = 0; item < 5; item++)
                text.Append($"- {Some(page + item, 13)}.\n");
            text.Append($"\n{Some(page, 40)}: :stat[wage-{i % 3}].\n\n");
        }
        return text.Append("| Role | Duty |\n|---|---|\n| One | Two |\n| Three | Four |\n").ToString();
    }

    private static string Some(int seed, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => Words[(seed * 31 + i * 7 + i * i) % Words.Length]));
}
