namespace StaticGuide.Diagnostics;

/// <summary>SG2325 to SG2328: what stands in front matter or evidence, and no reader sees.</summary>
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

    public static IReadOnlyList<Rule> All => [Answer, Disclosure, Term, LeftOut];
}
