using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>A note of a page, or the record of a number on the page of all: what readers are told it stands on.</summary>
/// <param name="Name">Its first line.</param>
/// <param name="IsNumber">It is for a number, not for words.</param>
/// <param name="Status">As templates compare it: <c>checked</c>, <c>not confirmed</c> and the like.</param>
internal sealed record BuiltNote(string Name, bool IsNumber, string Status)
{
    private const string Attribute = "data-status";

    /// <summary>Of a number, what it is called.</summary>
    public string Label { get; private init; } = "";

    /// <summary>Of a number, how it is shown.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Of a number, that and what stands behind it: when it was true.</summary>
    public string Said { get; private init; } = "";

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

    private static BuiltNote Of(IElement note, string head)
    {
        var first = BuiltPage.Folded(WithoutBadge(note.QuerySelector(head) ?? note));
        var of = new BuiltNote(
            Excerpt.Of(first),
            note.QuerySelector("summary data[value], .fact data[value]") is not null,
            note.GetAttribute(Attribute)!
        );
        var number = BuiltPage.Folded(note.QuerySelector("summary data[value]")?.TextContent ?? "");
        return number.Length > 0 && PartsOf(first, number, note.QuerySelector("summary .of")) is var (label, said)
            ? of with
            {
                Label = label,
                Number = number,
                Said = said,
            }
            : of;
    }

    /// <summary>What a number is called, and the rest: its name stands behind it in an element of its own, or before a colon.</summary>
    private static (string Label, string Said)? PartsOf(string text, string number, IElement? name)
    {
        if (
            name is not null
            && BuiltPage.Folded(name.TextContent) is { Length: > 0 } behind
            && text.EndsWith(behind, StringComparison.Ordinal)
        )
            return (behind.TrimStart('·', ' '), text[..^behind.Length].TrimEnd());
        return text.IndexOf(": " + number, StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 2)..]) : null;
    }

    private static string WithoutBadge(IElement head)
    {
        var copy = (IElement)head.Clone();
        foreach (var badge in copy.QuerySelectorAll("[class*=badge-]").ToList())
            badge.Remove();
        return copy.TextContent;
    }
}
