using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown;

/// <summary>What the checks of a fragment ask for, in the order of the text, found in one walk.</summary>
internal sealed class FragmentParts
{
    private FragmentParts() { }

    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>Images among them.</summary>
    public List<LinkInline> Links { get; } = [];

    /// <summary>Emphasis by asterisks, code and directives.</summary>
    public List<Inline> Marks { get; } = [];

    /// <summary>There is code that is no part of a paragraph.</summary>
    public bool HasBlocksOfCode { get; private set; }

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
                    else if (leaf is CodeBlock)
                        HasBlocksOfCode = true;
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
            // Most of them: it spares all other questions.
            if (inline.GetType() == typeof(LiteralInline))
                continue;
            if (inline is ContainerInline inner)
            {
                if (inner is LinkInline link)
                    Links.Add(link);
                else if (inner is EmphasisInline { DelimiterChar: '*' })
                    Marks.Add(inner);
                Add(inner);
            }
            else if (inline is CodeInline or DirectiveInline)
            {
                Marks.Add(inline);
            }
        }
    }
}
