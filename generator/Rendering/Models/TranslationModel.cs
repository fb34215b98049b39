using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Language;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A page in one of its languages.</summary>
internal sealed class TranslationModel(Page page, SiteContext site) : ModelObject<TranslationModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("lang", t => t.Language),
        ("dir", t => LanguageTag.DirectionOf(t.Language)),
        ("language_name", t => t.Site.Content.Languages.Of(t.Page).Settings?.LanguageName ?? LanguageNames.Of(t.Language)),
        ("title", t => t.Site.TitleOf(t.Page)),
        ("url", t => t.Site.HrefOf(t.Page.Route)),
        ("permalink", t => t.Site.PermalinkOf(t.Page.Route))
    );

    private Page Page { get; } = page;

    private SiteContext Site { get; } = site;

    private string Language => Page.Head.LanguageIn(Site.Settings);
}
