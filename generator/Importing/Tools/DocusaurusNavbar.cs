using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Tools;

/// <summary>The links at the head of a site of Docusaurus, as far as they are written out.</summary>
/// <param name="Links">Each with its words, which may be empty, and where it leads: to a document by its id, or to an address.</param>
/// <param name="Untaken">What else there is.</param>
internal sealed partial record DocusaurusNavbar(
    IReadOnlyList<(string Title, string Target, bool IsDocument)> Links,
    IReadOnlyList<string> Untaken
)
{
    public static DocusaurusNavbar Read(string config)
    {
        List<(string, string, bool)> links = [];
        List<string> untaken = [];
        var text = ScriptText.WithoutComments(config);
        if (Navbar().Match(text) is not { Success: true } navbar)
            return new DocusaurusNavbar(links, Elsewhere().IsMatch(text) ? ["the navbar, which is not written out there"] : []);
        var own = ScriptText.Block(text, navbar.Index + navbar.Length);
        if (Items().Match(own) is not { Success: true } items)
            return new DocusaurusNavbar(
                links,
                OtherItems().IsMatch(own) ? ["the items of the navbar, which are not written out there"] : []
            );
        var list = ScriptText.Block(own, items.Index + items.Length, '[', ']');
        var at = 0;
        for (var next = list.IndexOf('{', at); next >= 0; next = list.IndexOf('{', at))
        {
            if (Words().IsMatch(list[at..next]))
                untaken.Add("items of the navbar that are not written out there");
            var item = ScriptText.Block(list, next + 1);
            at = Math.Min(next + 1 + item.Length + 1, list.Length);
            Read(item, links, untaken);
        }
        if (Words().IsMatch(list[at..]))
            untaken.Add("items of the navbar that are not written out there");
        return new DocusaurusNavbar(links, untaken);
    }

    private static void Read(string item, List<(string, string, bool)> links, List<string> untaken)
    {
        var hasItems = Items().Match(item) is { Success: true };
        var own = hasItems ? item[..Items().Match(item).Index] + Behind(item) : item;
        var (type, label) = (ScriptText.Named(own, "type"), ScriptText.Named(own, "label"));
        if (hasItems)
            untaken.Add($"the menu {label ?? type} of the navbar");
        else if (type is "doc" && ScriptText.Named(own, "docId") is { } document)
            links.Add((label ?? "", document, true));
        else if (type is null or "default" && (ScriptText.Named(own, "to") ?? ScriptText.Named(own, "href")) is { } target)
            links.Add((label ?? "", target, false));
        else if (type is not "search")
            untaken.Add(
                $"the item {label ?? type ?? "without a name"} of the navbar{(label is null || type is null ? "" : $", a {type}")}"
            );
    }

    /// <summary>What stands behind the items of a menu.</summary>
    private static string Behind(string item)
    {
        var items = Items().Match(item);
        var from = items.Index + items.Length;
        return item[Math.Min(from + ScriptText.Block(item, from, '[', ']').Length + 1, item.Length)..];
    }

    [GeneratedRegex(@"\bnavbar['""]?:\s*\{")]
    private static partial Regex Navbar();

    [GeneratedRegex(@"\bnavbar['""]?:|[{,]\s*navbar\s*[,}]")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bitems['""]?:\s*\[")]
    private static partial Regex Items();

    [GeneratedRegex(@"\bitems\b")]
    private static partial Regex OtherItems();

    [GeneratedRegex(@"\w")]
    private static partial Regex Words();
}
