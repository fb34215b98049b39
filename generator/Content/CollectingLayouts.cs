using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>Layouts whose pages show what other pages and <c>content/evidence/</c> bring. Templates decide how; the names decide when and where.</summary>
internal static class CollectingLayouts
{
    public const string Sources = "sources";
    public const string Statistics = "statistics";
    public const string Questions = "questions";
    public const string Glossary = "glossary";

    /// <summary>Whether a layout tells where things are used, so that its pages must be rendered after all others.</summary>
    public static bool TellsUses(string layout) => layout is Sources or Statistics or Questions;

    /// <summary>Whether entries of <c>content/evidence/</c> have their anchors on a page.</summary>
    public static bool ShowsSiteEvidence(Page page) => page.Head.Layout?.Value is Sources or Statistics or Glossary;

    /// <summary>The page of a layout that others lead to, the first by file; null where there is none.</summary>
    public static Page? Find(SiteContent content, string layout) => content.Published.FirstOrDefault(p => p.Head.Layout?.Value == layout);
}
