using StaticGuide.Output;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Search;

/// <summary>
/// Makes what a search keeps of each page, right after the page: its part of the index, and which words stand where. For one thread.
/// </summary>
internal sealed class PageSearch(SearchPlan plan, IWordNumbers numbers, ISiteOutput output) : IDisposable
{
    private readonly PageWords words = new(numbers);
    private readonly ShownPage shown = new();

    /// <summary>Null for a page that is not to be found.</summary>
    public SearchRecord? Of(RenderedPage page)
    {
        if (plan.Find(page.View) is not { } place || !output.IsKept)
            return null;
        var document = SearchDocument.Of(page, place.Language);
        return new SearchRecord(
            place.Language,
            place.Number,
            place.Most,
            output.Write(SearchFiles.PartOf(place.Language, place.Number, page.Site), shown.Of(document, place.Most)),
            words.Of(document).ToArray()
        );
    }

    public void Dispose() => shown.Dispose();
}
