using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>
/// The link definitions of a document by their labels, which match as CommonMark says: white space folded, and case folded as Unicode
/// does it in full, so that <c>[ẞ]</c> finds <c>[SS]</c> and <c>[ﬁ]</c> finds <c>[FI]</c>. The library compares by the rules of a culture,
/// to which accents are nothing.
/// </summary>
internal sealed class LinkLabels
{
    private readonly Dictionary<string, LinkReferenceDefinition> byLabel = new(StringComparer.Ordinal);
    private readonly HashSet<LinkReferenceDefinition> named = [];

    /// <summary>Definitions whose label stands nowhere else.</summary>
    public IEnumerable<LinkReferenceDefinition> Unused => byLabel.Values.Where(d => !named.Contains(d));

    /// <summary>Definitions that no link can reach, since one above has their label and another address or title.</summary>
    public List<LinkReferenceDefinition> Repeated { get; } = [];

    /// <summary>Where definitions stand, in the order in which they were read.</summary>
    public List<SourceSpan> Places { get; } = [];

    /// <summary>References of the form <c>[text][label]</c> whose label nothing defines.</summary>
    public List<(string Label, SourceSpan Span)> Unknown { get; } = [];

    public static LinkLabels? Find(MarkdownDocument document) => document.GetData(typeof(LinkLabels)) as LinkLabels;

    public static LinkLabels Of(MarkdownDocument document)
    {
        if (Find(document) is { } known)
            return known;
        var labels = new LinkLabels();
        document.SetData(typeof(LinkLabels), labels);
        return labels;
    }

    public static LinkReferenceDefinition? Find(MarkdownDocument document, string label)
    {
        if (Find(document) is not { } labels || !labels.byLabel.TryGetValue(CaseFolding.Of(label), out var definition))
            return null;
        labels.named.Add(definition);
        return definition;
    }

    public void Add(MarkdownDocument document, LinkReferenceDefinition definition)
    {
        Places.Add(definition.Span);
        var label = CaseFolding.Of(definition.Label!);
        if (byLabel.TryAdd(label, definition))
            // The library looks the definition up once more, by a name that no label can have.
            document.GetLinkReferenceDefinitions(addGroup: false).Links.Add(KeyOf(definition), definition);
        else if (byLabel[label] is var first && (first.Url != definition.Url || first.Title != definition.Title))
            Repeated.Add(definition);
    }

    /// <summary>The name under which the library knows a definition.</summary>
    public static string KeyOf(LinkReferenceDefinition definition) => $"]{definition.Span.Start}";
}
