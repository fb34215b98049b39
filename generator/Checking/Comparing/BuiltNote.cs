using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>A note of a page, or the record of a number on the page of all: what readers are told it stands on.</summary>
/// <param name="Name">Its first line.</param>
/// <param name="IsNumber">It is for a number, not for words.</param>
internal sealed record BuiltNote(string Name, bool IsNumber, string Status)
{
    /// <summary>What is in it that the site does not say itself, or that is said of all.</summary>
    private const string Others = "summary, q, a, cite, h3, bdi";

    public bool IsConfirmed => Status is NoteWords.Checked or NoteWords.Overdue;

    public bool IsDenied => Status is NoteWords.Unconfirmed or NoteWords.Differs;

    public static IReadOnlyList<BuiltNote> AllOf(IElement main, string language)
    {
        var words = NoteWords.Of(language);
        return
        [
            .. main.QuerySelectorAll("li[id^=n-]")
                .Where(n => n.QuerySelector("summary") is not null && n.ParentElement?.Closest("li[id^=n-]") is null)
                .Select(n => Of(n, n.QuerySelector("summary")!, words)),
            .. main.QuerySelectorAll(".record[id]").Select(r => Of(r, r.QuerySelector("h3") ?? r, words)),
        ];
    }

    private static BuiltNote Of(IElement note, IElement head, NoteWords words) =>
        new(
            PartReader.Cut(BuiltPage.Folded(TextOf(head, "[class*=badge-]"))),
            note.QuerySelector("summary data[value], .fact data[value]") is not null,
            words.StatusOf(BuiltPage.Folded(TextOf(note, Others)))
        );

    private static string TextOf(IElement element, string without)
    {
        var copy = (IElement)element.Clone();
        foreach (var part in copy.QuerySelectorAll(without).ToList())
            part.Remove();
        return copy.TextContent;
    }
}
