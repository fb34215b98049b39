namespace StaticGuide.Diagnostics;

/// <summary>SG4: templates.</summary>
internal static class TemplateRules
{
    public static readonly Rule NoLayout = new(
        "SG4002",
        Severity.Error,
        "There is no such template",
        "The page's `layout` is neither in `templates/` nor among the templates that come with the program (`staticguide templates list`).",
        "layout: page",
        "layout: paeg"
    );

    public static readonly Rule Syntax = new(
        "SG4003",
        Severity.Error,
        "A template cannot be read",
        "Scriban could not parse it.",
        "{{ for tag in page.tags }}{{ tag.name }}{{ end }}",
        "{{ for tag in page.tags }}{{ tag.name }}"
    );

    public static readonly Rule Unknown = new(
        "SG4004",
        Severity.Error,
        "A template asks for something that is not there",
        "An unknown name would silently show nothing.",
        "{{ page.title }}",
        "{{ page.titel }}"
    );

    public static readonly Rule NoInclude = new(
        "SG4005",
        Severity.Error,
        "An included template is missing",
        "Names are paths within `templates/`.",
        "{{ include \"partials/notes.html\" }}",
        "{{ include \"partials/nots.html\" }}"
    );

    public static readonly Rule Cycle = new(
        "SG4006",
        Severity.Error,
        "Templates include each other in a circle",
        "Rendering would never end.",
        "{{ include \"partials/header.html\" }}",
        "{{ include \"page.html\" }}"
    );

    public static readonly Rule NoAsset = new(
        "SG4007",
        Severity.Error,
        "There is no such asset",
        "The file is not in `templates/assets/`.",
        "{{ asset \"site.css\" }}",
        "{{ asset \"stie.css\" }}"
    );

    public static readonly Rule Failure = new(
        "SG4008",
        Severity.Error,
        "A template cannot be evaluated",
        "An expression failed while a page was rendered.",
        "{{ page.tags.size }}",
        "{{ page.title / 2 }}"
    );

    public static readonly Rule TooLong = new(
        "SG4009",
        Severity.Error,
        "A template writes without end",
        "A page may have 64 million characters. What is larger is nearly always a loop or a repetition that goes wrong, and no reader could open it.",
        "{{ for tag in page.tags }}{{ tag.name }}{{ end }}"
    );

    public static readonly Rule Unused = new(
        "SG4010",
        Severity.Warning,
        "A template takes no other's place",
        "A file of `templates/` takes the place of the built-in template of the same name. This one has nearly the name of one, and nothing includes it, so it changes nothing.",
        "templates/partials/notes.html",
        "templates/partials/nots.html"
    );

    public static IReadOnlyList<Rule> All => [NoLayout, Syntax, Unknown, NoInclude, Cycle, NoAsset, Failure, TooLong, Unused];
}
