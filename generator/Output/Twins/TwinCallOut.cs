using System.Globalization;

namespace StaticGuide.Output.Twins;

/// <summary>A call-out of a finished page: a note (ARIA 1.2) with a title of its own.</summary>
/// <param name="Alert">The name of its kind, where GitHub's alerts have it and call it as the page does: <c>NOTE</c>; else null.</param>
internal sealed record TwinCallOut(string? Alert, IReadOnlyList<object> Title, IReadOnlyList<object> Words)
{
    private const string OfKind = "callout-";
    private const string OfTitle = "callout-title";

    private static readonly string[] Alerts = ["caution", "important", "note", "tip", "warning"];

    /// <summary>Null where an element is none.</summary>
    public static TwinCallOut? Of(TwinElement element)
    {
        if (element is not { Role: "note", Class: { } written } || element.Elements.FirstOrDefault() is not { Class: OfTitle } title)
            return null;
        var kind = written.Split(' ').FirstOrDefault(c => c.StartsWith(OfKind, StringComparison.Ordinal))?[OfKind.Length..];
        var isPlain = kind is not null && Alerts.Contains(kind) && Name(title).Equals(kind, StringComparison.OrdinalIgnoreCase);
        return new TwinCallOut(
            isPlain ? kind!.ToUpper(CultureInfo.InvariantCulture) : null,
            title.Children,
            [.. element.Children.Where(c => c != (object)title)]
        );
    }

    private static string Name(TwinElement title) => string.Concat(TwinWords.TextsOf(title)).Trim();
}
