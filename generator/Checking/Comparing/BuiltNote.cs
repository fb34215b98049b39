using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>A note of a page, or the record of a number on the page of all: what readers are told it stands on.</summary>
/// <param name="Name">Its first line.</param>
/// <param name="IsNumber">It is for a number, not for words.</param>
/// <param name="Status">As templates compare it: <c>checked</c>, <c>not confirmed</c> and the like.</param>
internal sealed record BuiltNote(string Name, bool IsNumber, string Status)
{
    private const string Attribute = "data-status";

    public bool IsConfirmed => Status is "checked" or "overdue";

    public bool IsDenied => Status is "not confirmed" or "not reached" or "differs";

    /// <summary>It is as it should be, so that more or fewer of them are no news.</summary>
    public static bool IsUsual(string status) => status is "checked" or "reached";

    /// <summary>Those that say so: templates of a site's own may not.</summary>
    public static IReadOnlyList<BuiltNote> AllOf(IElement main) =>
        [
            .. main.QuerySelectorAll($"li[{Attribute}]").Select(n => Of(n, "summary")),
            .. main.QuerySelectorAll($".record[{Attribute}]").Select(r => Of(r, "h3")),
        ];

    private static BuiltNote Of(IElement note, string head) =>
        new(
            PartReader.Cut(BuiltPage.Folded(WithoutBadge(note.QuerySelector(head) ?? note))),
            note.QuerySelector("summary data[value], .fact data[value]") is not null,
            note.GetAttribute(Attribute)!
        );

    private static string WithoutBadge(IElement head)
    {
        var copy = (IElement)head.Clone();
        foreach (var badge in copy.QuerySelectorAll("[class*=badge-]").ToList())
            badge.Remove();
        return copy.TextContent;
    }
}
