namespace StaticGuide.Tests.Building;

/// <summary>What somebody writes into a page at random: words below its front matter, or a key of it.</summary>
internal static class EditedTexts
{
    // Flat: one text a line.
    public static string Body(int how) =>
        (how % 16) switch
        {
            0 => "Another sentence.",
            1 => "See [pay](pay.md#what-it-pays) and [jobs](/jobs/).",
            2 => "As others say. [@bls]",
            3 => "It pays :stat[median].",
            4 => "## A heading\n\nWith text.",
            5 => "Half of all 12,345 nurses left.",
            6 => "See [the clinic](/jobs/clinic/#a-heading).",
            7 => how % 3 == 0 ? "See [new](new-0.md)." : "More.",
            8 => "![Plan](/plan.svg)",
            9 => how % 3 == 0 ? "::chart[range]" : "Less.",
            10 => how % 3 == 0 ? "As [@local] says." : "As @bls says.",
            // Now and then something is broken.
            11 => how % 3 == 0 ? "Of [@nobody]."
            : how % 3 == 1 ? "Of [median], [local], [gap] and stat[count]."
            : "And more.",
            12 => how % 3 == 0 ? "[gone](gone.md)" : "See [ethics](/ethics/).",
            13 => "# Second title",
            14 => "See [references](/pay/references.json) and [topic](/tags/nurse/).",
            _ => "In :stat[gap.as_of] it was :stat[gap].",
        };

    // Flat: one key a line.
    public static string Line(int how) =>
        (how % 19) switch
        {
            0 => "in_search_index: false",
            1 => "title: Paid :stat[median]",
            2 => "description: About :stat[count] jobs",
            3 => "tags: [nurse, pay]",
            4 => "tags: [wages]",
            5 => "date: 2026-05-20",
            6 => "draft: true",
            7 => "publish_date: 2026-06-10",
            8 => "expiry_date: 2026-06-20",
            9 => "aliases: [/old-name/]",
            10 => "layout: occupation",
            11 => "lang: es",
            12 => "weight: 3",
            13 => "slug: other",
            14 => "translation_of: pay.md",
            15 => "translation_of: training.md",
            16 => "lang: es-MX",
            17 => "lang: en-GB",
            _ => how % 2 == 0 ? "title: [" : "title: Fine",
        };
}
