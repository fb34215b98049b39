using AngleSharp.Dom;

namespace StaticGuide.Verification.Citing;

/// <summary>The meta elements of a page by their name or property, in any case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = CleanText.Of(meta.GetAttribute("content"));
            if (content is null)
                continue;
            foreach (var name in new[] { meta.GetAttribute("name"), meta.GetAttribute("property") }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!values.TryGetValue(name.Trim(), out var list))
                    values[name.Trim()] = list = [];
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
}
