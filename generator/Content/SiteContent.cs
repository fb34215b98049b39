using System.Text;
using StaticGuide.Configuration;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Words;
using StaticGuide.Files;
using StaticGuide.Images;

namespace StaticGuide.Content;

/// <summary>Everything writers own, read and typed.</summary>
internal sealed record SiteContent
{
    public required SiteSettings Settings { get; init; }

    /// <summary>All pages by file, also those that are not published today.</summary>
    public required IReadOnlyDictionary<string, Page> ByFile { get; init; }

    /// <summary>Files of pages that could not be read, which is reported: who links to them makes no mistake.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

    /// <summary>Those whose names are not ASCII alone, by name in NFC.</summary>
    public required IReadOnlyDictionary<string, Page> ByName { get; init; }

    /// <summary>The page of a source file, whichever way its name is written; null where there is none.</summary>
    public Page? Find(string file) =>
        ByFile.GetValueOrDefault(file) ?? (Ascii.IsValid(file) ? null : ByName.GetValueOrDefault(Nfc.Of(file)));

    /// <summary>The pages of this build, sorted by file.</summary>
    public required IReadOnlyList<Page> Published { get; init; }

    /// <summary>The same, newest first; those without a date last.</summary>
    public required IReadOnlyList<Page> Newest { get; init; }

    /// <summary>The languages that its pages are in.</summary>
    public required SiteLanguages Languages { get; init; }

    /// <summary>Tags by name, those of all languages.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>What <c>content/evidence/</c> brings for the whole site.</summary>
    public required EvidenceLists SiteEvidence { get; init; }

    /// <summary>YAML elsewhere that has lists of evidence, which nothing reads, with the ids in it.</summary>
    public IReadOnlyList<(string File, IReadOnlySet<string> Ids)> StrayEvidence { get; init; } = [];

    /// <summary>The folder has a lock, which <c>verify</c> writes.</summary>
    public bool HasLock { get; init; }

    /// <summary>What templates and the generator say on pages, in each language.</summary>
    public required SiteWords Words { get; init; }

    /// <summary>Files beside the pages that are published as they are.</summary>
    public required IReadOnlyList<SourceEntry> Files { get; init; }

    /// <summary>Those of them that are images.</summary>
    public required ImageSet Images { get; init; }
}
