using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>Former addresses as aliases: each leads to one page, and none where a page stands.</summary>
internal sealed class AliasPlan
{
    private readonly Dictionary<string, PageDraft> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<PageDraft> pages;
    private readonly DateOnly today;

    public AliasPlan(IReadOnlyList<PageDraft> pages, DateOnly today)
    {
        (this.pages, this.today) = (pages, today);
        foreach (var page in pages)
            taken.TryAdd(page.Page.Route.TrimEnd('/'), page);
    }

    /// <summary>Pages that no reader finds come last.</summary>
    public void Apply()
    {
        foreach (var draft in pages.OrderBy(p => p.Head.IsHidden(today)))
            Apply(draft);
    }

    private void Apply(PageDraft draft)
    {
        var own = draft.Head.Aliases.Append(draft.Head.Address).ToHashSet();
        draft.Head.Aliases.Clear();
        foreach (var address in draft.Page.Addresses)
        {
            var alias = address.StartsWith('/') ? address : "/" + address;
            // A folder and its index.html are one page.
            if (alias.EndsWith("/index.html", StringComparison.Ordinal))
                alias = alias[..^"index.html".Length];
            if (alias == "/")
                continue;
            // The page for unknown addresses is made from a template.
            if (alias == "/404.html")
                draft.Left.Add(Left.At(ImportRules.Key, new Place(draft.Page.Source), $"the address {address}"));
            else if (Alias.RouteOf(alias) is { } route)
            {
                if (taken.TryAdd(route.TrimEnd('/'), draft))
                    draft.Head.Aliases.Add(alias);
                else if (taken[route.TrimEnd('/')] is var other && other != draft && IsLost(route, draft))
                    draft.Left.Add(
                        Left.At(
                            ImportRules.Key,
                            new Place(draft.Page.Source),
                            $"the address {address}, which is that of {other.Page.Target} here"
                        )
                    );
            }
            else if (own.Contains(address))
                draft.Left.Add(Left.At(ImportRules.Key, new Place(draft.Page.Source), $"the address {address}"));
        }
    }

    /// <summary>Two pages of one place are told by the build.</summary>
    private bool IsLost(string route, PageDraft draft) => !draft.Head.IsHidden(today) && !IsSame(route, draft.Page.Route);

    public static bool IsSame(string a, string b) => string.Equals(a.Trim('/'), b.Trim('/'), StringComparison.OrdinalIgnoreCase);
}
