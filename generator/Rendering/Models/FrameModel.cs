using Scriban.Runtime;
using StaticGuide.Content.Values;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;
using StaticGuide.Yaml;

namespace StaticGuide.Rendering.Models;

/// <summary>What <c>site</c> gives on every page of a language, made once.</summary>
internal sealed class FrameModel(SiteContext site)
{
    public SiteContext Site { get; } = site;

    public ScriptArray Navigation => field ??= new ScriptArray(Site.Frame.Navigation.Select(n => LinkModel.Of(n, Site)));

    public ScriptArray Footer => field ??= new ScriptArray(Site.Frame.Footer.Select(n => LinkModel.Of(n, Site)));

    public LinkModel? License => field ??= Site.Frame.License is { } license ? LinkModel.Of(license, Site) : null;

    public ScriptArray Tags =>
        field ??= new ScriptArray(Site.Content.Tags.Where(t => t.Language == Site.Frame.Language).Select(t => new TagModel(t, Site)));

    public object? Params => field ??= LooseObject.Of(Together(Site.Frame.Language.Params));

    private static Dictionary<string, object?> Together(IReadOnlyList<YamlMapping> mappings)
    {
        Dictionary<string, object?> together = new(StringComparer.Ordinal);
        foreach (var mapping in mappings)
        foreach (var (key, value) in PlainData.Of(mapping))
            together.TryAdd(key, value);
        return together;
    }
}
