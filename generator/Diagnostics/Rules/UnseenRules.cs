namespace StaticGuide.Diagnostics;

/// <summary>SG2325 to SG2330: what stands in front matter or evidence, and no reader sees.</summary>
internal static class UnseenRules
{
    public static readonly Rule Answer = new(
        "SG2325",
        Severity.Warning,
        "An answer is shown nowhere",
        "Neither the template of its page nor that of a page of questions writes the answer, so no reader sees it.",
        "{{ for q in page.faq }}<h3 id=\"{{ q.id }}\">{{ q.question }}</h3>{{ q.answer }}{{ end }}",
        "{{ page.content }}"
    );

    public static readonly Rule Disclosure = new(
        "SG2326",
        Severity.Warning,
        "A disclosure is shown nowhere",
        "What readers should know about interests behind a page is of no use to them where its template leaves it out.",
        "{{ markdown page.disclosure }}",
        "{{ page.content }}"
    );

    public static readonly Rule Term = new(
        "SG2327",
        Severity.Warning,
        "A term is shown nowhere",
        "Terms are defined for a glossary, and no template shows this one.",
        "content/evidence/terms.yml:\nterms:\n  - {id: shadowing, term: shadowing, definition: Watching somebody at work for a day.}\ncontent/terms.md:\n---\ntitle: Terms\nlayout: glossary\n---",
        "content/evidence/terms.yml:\nterms:\n  - {id: shadowing, term: shadowing, definition: Watching somebody at work for a day.}"
    );

    public static readonly Rule LeftOut = new(
        "SG2328",
        Severity.Warning,
        "A field of a bibliography is left out",
        "A cited entry has a DOI, an address or a type that is none, so readers and machines are not told of it.",
        "\"DOI\": \"10.1000/182\"",
        "\"DOI\": \"1000/182\""
    );

    public static readonly Rule Text = new(
        "SG2329",
        Severity.Warning,
        "The text of a page is shown nowhere",
        "The template of a page writes all that readers see of it. This one never asks for `page.content`, so what the page says below its front matter is lost.",
        "{{ page.content }}",
        "<h1>{{ page.title }}</h1>"
    );

    public static readonly Rule Notes = new(
        "SG2330",
        Severity.Error,
        "Notes are shown nowhere",
        "Each number and citation of a page leads to a note, which says where it is from. This page's template never asks for `notes` or `note_groups`, so these links lead nowhere.",
        "{{ page.content }}<ol>{{ for n in notes }}<li id=\"{{ n.anchor }}\">{{ n.reference_html }}</li>{{ end }}</ol>",
        "{{ page.content }}"
    );

    public static IReadOnlyList<Rule> All => [Answer, Disclosure, Term, LeftOut, Text, Notes];
}
