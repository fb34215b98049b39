using StaticGuide.Configuration;
using StaticGuide.Language;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A language of the site, with the page that its readers begin at.</summary>
internal sealed class LanguageModel(SiteFrame frame, SiteContext site) : ModelObject<LanguageModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("lang", l => l.Tag),
        ("dir", l => LanguageTag.DirectionOf(l.Tag)),
        ("language_name", l => l.Frame.Language.Settings?.LanguageName ?? LanguageNames.Of(l.Tag)),
        ("title", l => l.Frame.Language.Title),
        ("url", l => l.Site.HrefOf(l.Frame.HomeRoute)),
        ("has_home", l => l.Frame.Home is { } home && l.Site.Content.Languages.Of(home) == l.Frame.Language)
    );

    private SiteFrame Frame { get; } = frame;

    private SiteContext Site { get; } = site;

    private string Tag => Frame.Language.Tag;
}
