using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// What <c>--only</c> names: sources with all that is taken from them, or single statistics and passages. Others of the same source stay as
/// they are, but for those that would never get their date without them.
/// </summary>
/// <param name="ids">Empty for everything.</param>
internal sealed class NamedItems(IReadOnlyList<string> ids)
{
    private const int MostNamed = 8;

    /// <summary>Leaves that in a plan which is named.</summary>
    /// <returns>What to say of what goes along or stays, where anything does; null for nothing.</returns>
    public string? Keep(RenewPlan plan)
    {
        if (ids.Count == 0)
            return null;
        var named = plan.Items.Where(i => IsNamed(i.Item)).Select(i => i.Source).ToHashSet();
        // What is as of the day of publication, for want of any other, is so of the next edition only as long as that day is the old one.
        var along = plan
            .Items.Where(i => !IsNamed(i.Item) && named.Contains(i.Source) && IsOfPublication(i))
            .Select(i => i.Item)
            .ToHashSet();
        var others = plan.Items.Select(i => i.Item).Where(i => !IsNamed(i) && named.Contains(i.Source) && !along.Contains(i)).ToList();
        plan.Keep(i => IsNamed(i) || along.Contains(i), s => ids.Contains(s.Source.Id));
        return (along.Count, others.Count) switch
        {
            (0, 0) => null,
            (0, _) => Stays(others),
            (_, 0) => Goes(along),
            _ => $"{Goes(along)}; {Stays(others)}",
        };
    }

    /// <summary>Whether something is asked for.</summary>
    public bool Mean(ITaken item) => ids.Count == 0 || IsNamed(item);

    private bool IsNamed(ITaken item) => ids.Contains(item.Id) || ids.Contains(item.Source.Id);

    private static bool IsOfPublication(RenewedItem item) =>
        TimeOf(item.Item) is { AsOf: { } moment } && item.Source.Published is { } published && moment == published;

    private static FigureTime TimeOf(ITaken item) =>
        item is Figure figure ? FigureTime.Of(figure.Statistic) : FigureTime.Of(((Excerpt)item).Passage);

    private static string Goes(IEnumerable<ITaken> items) => $"{Named(items)} went along, being as of the day of the same edition";

    private static string Stays(List<ITaken> items) =>
        $"{Named(items)} of the same edition stayed as before: `staticguide renew --only {items[0].Source.Id}` takes all of it";

    private static string Named(IEnumerable<ITaken> items)
    {
        var all = items.Select(i => $"`{i.Id}`").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
    }
}
