namespace StaticGuide.Markup;

/// <summary>
/// How deep a page may go before a tree of it takes the square of that depth, or of the formatting that is left open: what nobody would
/// write.
/// </summary>
internal static class NestingLimit
{
    /// <summary>Half of what browsers nest.</summary>
    private const int Deepest = 256;

    private const int MostOpenFormatting = 100;

    /// <summary>Whether a page stays within both; it is read no further than where it does not.</summary>
    public static bool IsKept(string html)
    {
        var depth = new Depth();
        var elements = new ElementReader(depth);
        var tags = new TagScanner(html, []);
        var formatting = 0;
        while (tags.Next())
        {
            var name = HtmlNames.Of(tags.Name);
            if (HtmlNames.Formatting.Contains(name))
                formatting = Math.Max(0, formatting + (tags.IsEnd ? -1 : 1));
            if (tags.IsEnd)
                elements.EndTag(name);
            else if (elements.StartTag(name, tags.IsSelfClosing) == TagMeaning.Html && RawText.IsIn(name))
                tags.PassRawText(name);
            tags.IsForeign = elements.IsForeign;
            if (depth.Most > Deepest || formatting > MostOpenFormatting)
                return false;
        }
        return true;
    }

    private sealed class Depth : IElementVisitor
    {
        private int depth;

        public int Most { get; private set; }

        public void Enter(string name) => Most = Math.Max(Most, ++depth);

        public void Leave(string name) => depth--;
    }
}
