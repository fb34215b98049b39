using System.Globalization;
using System.Text;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>Front matter as it will be written: known keys in their usual order, all else under <c>params</c>.</summary>
internal sealed class NewHead
{
    /// <summary>The order in which pages have them.</summary>
    private static readonly string[] Order =
    [
        "title",
        "description",
        "date",
        "updated",
        "publish_date",
        "expiry_date",
        "draft",
        "slug",
        "tags",
        "weight",
        "authors",
        "lang",
        "translation_of",
        "in_search_index",
    ];

    private readonly Dictionary<string, YamlNode> known = [];
    private readonly List<YamlEntry> parameters = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Where the page stood before, from the root of the site.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Where it stood, where a person had set that.</summary>
    public string? Address { get; set; }

    /// <summary>How its address was made, with placeholders, where a person had set that.</summary>
    public string? AddressForm { get; set; }

    /// <summary>What a person has called this page in all its languages.</summary>
    public string? TranslationKey { get; set; }

    /// <summary>The words that its text begins with as a heading; null for none.</summary>
    public string? Heading { get; set; }

    public IReadOnlyList<string> Comments { get; init; } = [];

    public IReadOnlyList<NewSource> Sources { get; set; } = [];

    public string? Title
    {
        get => Text("title");
        set => known["title"] = new YamlScalar(default, default, value ?? "", isPlain: false);
    }

    public string? Slug => Text("slug");

    public string? Text(string key) => known.GetValueOrDefault(key) is YamlScalar scalar ? scalar.Line : null;

    /// <summary>A value that stands under <c>params</c>.</summary>
    public YamlNode? Parameter(string name) => parameters.Find(p => p.Key.Value == name)?.Value;

    /// <summary>No reader finds it on that day.</summary>
    public bool IsHidden(DateOnly today) => Has("draft") || Day("publish_date") > today || Day("expiry_date") <= today;

    public void Hide() => known["draft"] = new YamlScalar(default, default, "true", isPlain: true);

    public DateOnly? Day(string key) => DateOnly.TryParse(Text(key), CultureInfo.InvariantCulture, out var day) ? day : null;

    public bool Has(string key) => known.ContainsKey(key);

    /// <summary>Puts names in the place of keys that stand for them.</summary>
    public void NameAuthors(IReadOnlyDictionary<string, string> names)
    {
        if (known.GetValueOrDefault("authors") is YamlSequence { Items: var keys })
            known["authors"] = new YamlSequence(
                default,
                default,
                [.. keys.OfType<YamlScalar>().Select(k => names.TryGetValue(k.Value, out var name) ? Quoted(name) : k)]
            );
    }

    public void Set(string key, YamlNode value) => known[key] = value;

    public void Remove(string key) => known.Remove(key);

    public void AddParameter(YamlScalar key, YamlNode value)
    {
        var name = key.Value;
        while (!names.Add(name))
            name += "_2";
        parameters.Add(new YamlEntry(new YamlScalar(key.Start, key.End, name, key.IsPlain), value));
    }

    public string Write()
    {
        var yaml = new StringBuilder("---\n");
        foreach (var comment in Comments)
            yaml.Append(comment).Append('\n');
        foreach (var key in Order.Where(known.ContainsKey))
            YamlWriter.Write(yaml, key, known[key]);
        if (Aliases.Count > 0)
            YamlWriter.Write(yaml, "aliases", new YamlSequence(default, default, [.. Aliases.Select(Quoted)]));
        if (parameters.Count > 0)
            YamlWriter.Write(yaml, "params", new YamlMapping(default, default, [.. parameters]));
        if (Sources.Count > 0)
            YamlWriter.Write(yaml, "sources", new YamlSequence(default, default, [.. Sources.Select(s => s.Node())]));
        return yaml.Append("---\n").ToString();
    }

    internal static YamlScalar Quoted(string text) => new(default, default, text, isPlain: false);
}
