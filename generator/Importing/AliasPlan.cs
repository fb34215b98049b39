using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>Former addresses as aliases: each leads to one page, and none where a page stands.</summary>
internal sealed class AliasPlan(IReadOnlyList<PageDraft> pages)
{
    private readonly HashSet<string> taken = new(pages.Select(p => p.Page.Route.TrimEnd('/')), StringComparer.OrdinalIgnoreCase);

    public void Apply(PageDraft draft)
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
                if (taken.Add(route.TrimEnd('/')))
                    draft.Head.Aliases.Add(alias);
            }
            else if (own.Contains(address))
                draft.Left.Add(Left.At(ImportRules.Key, new Place(draft.Page.Source), $"the address {address}"));
        }
    }

    public static bool IsSame(string a, string b) => string.Equals(a.Trim('/'), b.Trim('/'), StringComparison.OrdinalIgnoreCase);
}
