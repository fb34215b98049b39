using StaticGuide.Content.Markdown.Beside;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The page that a fragment of Markdown is written into. Later stages implement it; this one knows no more of them.</summary>
internal interface IFragmentHost
{
    TextWriter Writer { get; }

    DiagnosticBag Diagnostics { get; }

    /// <summary>Those of the language of the page: what is said of a text's parts, and where its words run.</summary>
    LanguageForms Forms { get; }

    /// <summary>Whether the site allows HTML in Markdown.</summary>
    bool AllowsRawHtml { get; }

    /// <summary>What may be wrong with its Markdown has been looked for, as it is written once more.</summary>
    bool WasChecked { get; }

    /// <summary>Looks for uncited numbers in what this host writes; null where the site does not ask.</summary>
    UncitedCheck? Uncited { get; }

    /// <summary>Says that what is written next comes from this stretch of this origin.</summary>
    void Mark(ITextOrigin origin, int start, int end);

    /// <summary>The same for what is written letter for letter as it stands in the origin, from an offset on.</summary>
    void MarkText(ITextOrigin origin, int start);

    /// <summary>
    /// The address to write for a link of this page's Markdown, or null where it leads nowhere (which is reported at that stretch of the
    /// origin).
    /// </summary>
    string? ResolveLink(string link, ITextOrigin origin, int start, int end);

    /// <summary>What is known of an image that the page shows next; what is wrong with it is reported.</summary>
    /// <param name="address">As it was resolved.</param>
    /// <param name="isSized">The page says how large it is shown.</param>
    ShownImage ShowImage(string? address, bool isSized, Func<Place> place);

    /// <summary>Takes an id for a heading; false where something else on the page has it already.</summary>
    bool TakeAnchor(string id);

    /// <summary>Whether the page may cite a source of this id.</summary>
    bool CanCite(string id);

    /// <summary>Whether the page has a statistic of this id.</summary>
    bool CanShow(string id);

    /// <summary>Whether the page has a chart of this id.</summary>
    bool CanDraw(string id);

    /// <summary>What a statistic counts in and what it is; null where it is unknown.</summary>
    StatisticMeasure? MeasureOf(string id);

    /// <param name="start">Where it begins in its origin, for diagnostics.</param>
    void WriteCitation(Citation citation, ITextOrigin origin, int start);

    /// <summary>Until they are released, note references wait; what is held twice must be released twice.</summary>
    void HoldReferences();

    void ReleaseReferences();

    /// <summary>Writes a statistic with its note reference, or one of its fields without.</summary>
    /// <param name="start">Where it stands in its origin, for diagnostics.</param>
    void WriteStatistic(StatisticReference reference, ITextOrigin origin, int start, int end);

    /// <summary>Writes a chart as a figure, with the table of its numbers.</summary>
    void WriteChart(string id, Func<Place> place);

    /// <summary>The words of a statistic or its field, where no markup can stand; empty where it is unknown.</summary>
    /// <param name="place">Where what is unknown is reported; null where that is done elsewhere.</param>
    string StatisticText(StatisticReference reference, Func<Place>? place = null);
}
