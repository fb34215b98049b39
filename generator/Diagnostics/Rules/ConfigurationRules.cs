namespace StaticGuide.Diagnostics;

/// <summary>SG10: files, YAML, and the keys of site.yml and front matter.</summary>
internal static class ConfigurationRules
{
    public static readonly Rule NoContent = new(
        "SG1001",
        Severity.Error,
        "There is no content folder",
        "A site is made from a folder `content/` with the pages and `site.yml` in it. The generator looks for it in the folder it was started in, or in the one that --source names.",
        "staticguide build --source path/to/site"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule NoSettings = new(
        "SG1002",
        Severity.Error,
        "content/site.yml is missing",
        "The settings of a site stand in `content/site.yml`. Three keys are enough to begin with.",
        "title: My guide\nbase_url: https://guide.example.org/\nlanguage: en"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule NoPages = new(
        "SG1003",
        Severity.Warning,
        "No page is published",
        "There is no Markdown file in `content/`, or every one is a draft, still to come, or expired on the day of the build.",
        "content/index.md:\n---\ntitle: Welcome\n---\nHello.",
        "content/index.md:\n---\ntitle: Welcome\ndraft: true\n---\nHello."
    );

    public static readonly Rule Unreadable = new(
        "SG1004",
        Severity.Error,
        "A file cannot be read",
        "The file or folder is there, but the system does not let the generator read it.",
        "chmod u+r content/pay.md"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule NotUtf8 = new(
        "SG1005",
        Severity.Error,
        "A file is not UTF-8",
        "All text is read as UTF-8. Other encodings would show wrong letters, so they are refused instead of guessed.",
        "In your editor: \"Save with encoding\", UTF-8."
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule FileTooLarge = new(
        "SG1006",
        Severity.Error,
        "A file is too large",
        "A text file may have 16 MiB. A page of that size cannot be read on a phone; it is nearly always a file in the wrong place.",
        "Split content/everything.md into pages."
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule Conflict = new(
        "SG1009",
        Severity.Error,
        "A conflict of git is left in a file",
        "Two people changed the same lines, and git put both into the file, between lines of `<`, `=` and `>`. Only one of the two can be "
            + "meant, so nothing of the file is read until it is settled. In a block of code such lines may stand.",
        "The desk opens at nine.",
        "<<<<<<< HEAD\nThe desk opens at nine.\n=======\nThe desk opens at eight.\n>>>>>>> opening-hours"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule BadLink = new(
        "SG1007",
        Severity.Error,
        "A symbolic link cannot be followed",
        "Links that lead out of the folder could publish files that nobody meant to publish; links to folders could go round in circles. That holds for `content` and `templates` too. A link to a file within the folder is fine.",
        "cp ../notes/pay.md content/pay.md"
    );

    public static readonly Rule ChangedMeanwhile = new(
        "SG1008",
        Severity.Error,
        "A file changed during the build",
        "A page is read twice: first its front matter, then its text. The two must be of the same file.",
        "Build again once the file is saved."
    );

    public static readonly Rule YamlSyntax = new(
        "SG1010",
        Severity.Error,
        "This is not valid YAML",
        "YAML is indented with spaces, and a value with `: ` or ` #` in it needs quotes. The place is where the reader noticed; the mistake may stand a line above.",
        "title: \"Pay: what to expect\"",
        "title: Pay: what to expect"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule YamlAlias = new(
        "SG1011",
        Severity.Error,
        "YAML anchors, aliases and tags are not read",
        "Every value stands where it is used, so that a reader of the file sees what the page gets. What several pages share has a place of its own: `content/evidence/`.",
        "tags: [pay, outlook]",
        "tags: &topics [pay, outlook]"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule YamlTooDeep = new(
        "SG1012",
        Severity.Error,
        "Values are nested too deeply",
        "No key of ours nests more than a few levels, and `params:` may nest 32.",
        "params: {tasks: [{title: Start}]}"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule NotAMapping = new(
        "SG1013",
        Severity.Error,
        "The file or front matter is not a mapping",
        "Settings, front matter and evidence are keys with values, one to a line.",
        "title: Pay",
        "- title: Pay"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule DuplicateKey = new(
        "SG1014",
        Severity.Error,
        "A key stands twice",
        "Only one of the two values could count, and YAML does not say which.",
        "title: Pay",
        "title: Pay\ntitle: Wages"
    );

    public static readonly Rule UnknownKey = new(
        "SG1015",
        Severity.Error,
        "There is no such key",
        "A misspelt key would silently do nothing. Keys of your own go under `params:` in a page's front matter or in site.yml; the files of `content/evidence/` have no place for them.",
        "---\ntitle: Pay\nparams:\n  mood: calm\n---",
        "---\ntitle: Pay\nmood: calm\n---"
    )
    {
        YieldsToSyntax = true,
    };

    public static readonly Rule MissingKey = new(
        "SG1016",
        Severity.Error,
        "A required key is missing",
        "Without this key the entry cannot be used.",
        "title: Pay",
        "description: What people earn"
    )
    {
        YieldsToSyntax = true,
    };

    public static readonly Rule WrongType = new(
        "SG1017",
        Severity.Error,
        "A value has the wrong type",
        "The key takes another kind of value: a list, text, a number, true or false.",
        "tags: [pay, outlook]",
        "tags: pay"
    )
    {
        YieldsToSyntax = true,
    };

    public static readonly Rule BadValue = new(
        "SG1018",
        Severity.Error,
        "A value is not allowed",
        "The key takes one of a few values, or values of a certain form.",
        "evidence: {overdue: warn}",
        "evidence: {overdue: loud}"
    );

    public static readonly Rule BadDate = new(
        "SG1019",
        Severity.Error,
        "This is no date",
        "Dates are written year-month-day and must exist. Sources and statistics may give a month or a year alone (EDTF level 0).",
        "date: 2026-02-28",
        "date: 28 February 2026"
    );

    public static readonly Rule BadBaseUrl = new(
        "SG1020",
        Severity.Error,
        "base_url is no address of a site",
        "It is the absolute address the site is published at; it may end in a folder.",
        "base_url: https://example.org/guide/",
        "base_url: example.org/guide"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule ForbiddenCharacter = new(
        "SG1134",
        Severity.Error,
        "A character that cannot be published",
        "Control characters other than tabs and line ends may stand in no page and no feed. They are invisible, and come with text pasted from a word processor or a PDF.",
        "title: Pay and hours",
        "title: \"Pay\\x01 and hours\""
    )
    {
        ExplainsAround = true,
    };

    public static readonly Rule NameNotUtf8 = new(
        "SG1135",
        Severity.Error,
        "A file's name is not UTF-8",
        "Its name was written by another system, in another encoding. No address can be made of it, and nothing can name it.",
        "convmv -f latin1 -t utf8 --notest -r content"
    );

    public static IReadOnlyList<Rule> All =>
        [
            NoContent,
            NoSettings,
            NoPages,
            Unreadable,
            NotUtf8,
            FileTooLarge,
            Conflict,
            BadLink,
            ChangedMeanwhile,
            YamlSyntax,
            YamlAlias,
            YamlTooDeep,
            NotAMapping,
            DuplicateKey,
            UnknownKey,
            MissingKey,
            WrongType,
            BadValue,
            BadDate,
            BadBaseUrl,
            ForbiddenCharacter,
            NameNotUtf8,
        ];
}
