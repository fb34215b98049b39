using AngleSharp.Dom;

namespace StaticGuide.Verification.Citing;

/// <summary>The meta elements of a page by their name or property, in any case.</summary>
internal sealed class MetaTags
{
    private static readonly string[] Dotted = ["dc:", "dcterms:", "prism:"];

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = CleanText.Of(meta.GetAttribute("content"));
            if (content is null)
                continue;
            foreach (
                var name in new[] { meta.GetAttribute("name"), meta.GetAttribute("property") }
                    .OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase)
            )
            {
                if (!values.TryGetValue(Usual(name.Trim()), out var list))
                    values[Usual(name.Trim())] = list = [];
                list.Add(content);
            }
        }
    }

    /// <summary>The first value of the first of these names that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var list))
                return list[0];
        }
        return null;
    }

    /// <summary>Every value of the first of these names that has one.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var list))
                return list;
        }
        return [];
    }

    /// <summary>RDFa writes a colon where DC-HTML has a dot, and one publisher's software puts its name before all of them.</summary>
    private static string Usual(string name) =>
        Dotted.FirstOrDefault(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } prefix
            ? $"{prefix[..^1]}.{name[prefix.Length..]}"
        : name.StartsWith("bepress_", StringComparison.OrdinalIgnoreCase) ? name["bepress_".Length..]
        : name;
}
