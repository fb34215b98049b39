using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown;

/// <summary>What the checks of a fragment ask for, in the order of the text, found in one walk.</summary>
internal sealed class FragmentParts
{
    private FragmentParts() { }

    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>Images among them.</summary>
    public List<LinkInline> Links { get; } = [];

    public static FragmentParts Of(MarkdownDocument document)
    {
        var parts = new FragmentParts();
        parts.Add(document);
        return parts;
    }

    private void Add(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case ContainerBlock inner:
                    Add(inner);
                    break;
                case LeafBlock leaf:
                    if (leaf is HeadingBlock heading)
                        Headings.Add(heading);
                    if (leaf.Inline is { } inlines)
                        Add(inlines);
                    break;
            }
        }
    }

    private void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not ContainerInline inner)
                continue;
            if (inner is LinkInline link)
                Links.Add(link);
            Add(inner);
        }
    }
}
