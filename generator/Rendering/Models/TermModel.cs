using Scriban.Runtime;
using StaticGuide.Content.Terms;
using StaticGuide.Language;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

internal sealed class TermModel(Term term, PageHost host) : ModelObject<TermModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", t => t.Term.Id),
        ("name", t => t.Term.Name),
        ("letter", t => AlphabeticalOrder.Of(t.Host.Site.Settings.Language).LetterOf(t.Term.Name)),
        ("also", t => new ScriptArray(t.Term.Also)),
        ("definition", t => new HtmlAction(_ => t.Host.Texts.WriteDefinition(t.Term)))
    );

    private Term Term { get; } = term;

    private PageHost Host { get; } = host;
}
