namespace StaticGuide.Diagnostics;

/// <summary>SG119: what a page says of itself to search engines.</summary>
internal static class HeadRules
{
    public static readonly Rule NoPassage = new(
        "SG1190",
        Severity.Error,
        "A requirement stands on no words of a source",
        "What an occupation requires is told to search engines in the words of a source. So `education_requirements` and `experience_requirements` name passages; a source as a whole says nothing in particular.",
        "education_requirements: [entry-education]",
        "education_requirements: [bls-ooh-ma]"
    );

    public static readonly Rule NotShown = new(
        "SG1191",
        Severity.Warning,
        "A requirement is not on the page",
        "Search engines are told only what readers are shown. A requirement whose passage the page does not cite is left out.",
        "Most people have finished a program first [@entry-education].",
        "Most people have finished a program first."
    );

    public static readonly Rule DescriptionLength = new(
        "SG1192",
        Severity.Warning,
        "A description is too short or too long",
        "Search engines show 70 to 160 characters of a description below the title. A shorter one says too little, a longer one is cut. `description_length` in site.yml says whether this is looked at.",
        "description: Typical pay for medical assistants, the low and high ends, and how pay differs between hospitals and offices.",
        "description: Pay."
    );

    public static readonly IReadOnlyList<Rule> All = [NoPassage, NotShown, DescriptionLength];
}
