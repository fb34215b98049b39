using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Content.Links;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Translations;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Files.Kept;

namespace StaticGuide.Building;

/// <summary>The first half of the story: files have become settings, pages and evidence. No template is needed for it.</summary>
internal sealed record SiteReading(SourceReader Files, PageReader Pages, SiteContent Content, RouteTable Routes, EvidenceIndex Evidence)
{
    /// <summary>How many bytes of texts are no reason for a file: those of a thousand pages and more.</summary>
    public const int TextsInMemory = 4 * 1024 * 1024;

    public required SiteTranslations Translations { get; init; }

    /// <summary>Takes what is read a few times only; null where everything stays by itself.</summary>
    public ByteStore? Texts { get; init; }

    /// <summary>The site as far as it can be read, or null where there is none; every problem is reported.</summary>
    /// <param name="baseUrl">Takes the place of site.yml's <c>base_url</c>.</param>
    /// <param name="readPage">Gives pages that are known already; null to read each from its file.</param>
    /// <param name="texts"><inheritdoc cref="Texts"/></param>
    public static SiteReading? Of(
        ISourceTree tree,
        string? baseUrl,
        PageSelection selection,
        DiagnosticBag diagnostics,
        Func<string, Page?>? readPage = null,
        ByteStore? texts = null
    )
    {
        var files = new SourceReader(tree, diagnostics);
        if (SiteSettingsReader.Read(files, baseUrl, diagnostics) is not { } settings)
            return null;
        var pages = new PageReader(files, selection, diagnostics) { Texts = texts };
        var content = new SiteContentReader(files, settings, diagnostics).Read(readPage ?? pages.Read);
        var routes = RoutePlan.Of(content, diagnostics, hasVariants: true);
        return new SiteReading(
            files,
            pages,
            content,
            routes,
            new EvidenceIndex(content, diagnostics) { Lock = LockReader.Read(files, content.HasLock, selection.LastDay, diagnostics) }
        )
        {
            Translations = SiteTranslations.Of(content, new MarkdownLinks(content, routes), diagnostics),
            Texts = texts,
        };
    }
}
