using Jint;
using StaticGuide.Files;

namespace StaticGuide.Tests.Support;

/// <summary>The script of the search, without a browser: it looks for words in the index of a built site.</summary>
internal sealed class SearchScript : IDisposable
{
    private readonly Engine engine = new();
    private readonly List<string> fetched = [];
    private readonly string index;

    /// <param name="index">The folder of the index.</param>
    public SearchScript(string index)
    {
        this.index = index;
        engine.SetValue("read", Read);
        // The engine takes letters apart as .NET does, which without tables of the machine's does not.
        engine.SetValue("decomposed", Decomposed);
        engine.Execute("String.prototype.normalize = function () { return decomposed(String(this)); };");
        engine.Execute(File.ReadAllText(Repository.Path("templates/assets/search.js")));
        engine.Execute("staticguideSearch.load = async (name) => JSON.parse(read(name));");
    }

    /// <summary>The parts of the index that were fetched so far.</summary>
    public IReadOnlyList<string> Fetched => fetched;

    /// <summary>The bytes of those.</summary>
    public long Size => fetched.Sum(f => new FileInfo(PathOf(f)).Length);

    /// <summary>The addresses that a search shows, best first, from the site's root; the best part of each page leads.</summary>
    public IReadOnlyList<string> Find(string query)
    {
        engine.SetValue("query", query);
        var hits = engine
            .Evaluate(
                """
                (async () => {
                  const { hits, show } = await staticguideSearch.find(query);
                  const shown = [];
                  for (const hit of hits.slice(0, 10)) shown.push(await show(hit));
                  return shown.map(({ route, sections: [{ anchor }] }) => "/" + route + (anchor ? "#" + anchor : "")).join("\n");
                })()
                """
            )
            .UnwrapIfPromise()
            .AsString();
        return hits.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words of a text, as the script reads them.</summary>
    public IReadOnlyList<string> Words(string text)
    {
        engine.SetValue("text", text);
        return engine.Evaluate("staticguideSearch.words(text).join('\\n')").AsString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => engine.Dispose();

    private static string Decomposed(string text)
    {
        List<int> points = [];
        foreach (var rune in text.EnumerateRunes())
            Nfc.Decompose(rune.Value, points);
        return string.Concat(points.Select(char.ConvertFromUtf32));
    }

    private string Read(string name)
    {
        fetched.Add(name);
        return File.ReadAllText(PathOf(name));
    }

    private string PathOf(string name) => Path.Combine(index, name + ".json");
}
