using System.Runtime.InteropServices;

namespace StaticGuide.Markup;

/// <summary>
/// The stack of open elements (HTML, 13.2.4.2), for a reader who wants to know what a text stands in and needs no tree. It is as
/// deep as browsers go, so that a page costs no more than its length.
/// </summary>
internal sealed class OpenElements(IElementVisitor visitor)
{
    /// <summary>What stands deeper is taken as if its tags were not there, as in Chromium.</summary>
    private const int Deepest = 512;

    private readonly List<Open> stack = [];

    /// <summary>How many elements of HTML of a name are open, so that what is not open is not looked for.</summary>
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private enum Space
    {
        Html,
        Svg,
        MathMl,
    }

    /// <summary>The innermost element, where it is of HTML; else empty.</summary>
    public string Top => stack.Count == 0 ? "" : stack[^1].HtmlName;

    /// <summary>Within <c>svg</c> or <c>math</c>, and not again within HTML in them (13.2.4.2, integration points).</summary>
    public bool IsForeign => stack.Count > 0 && stack[^1].IsForeign;

    public bool Has(string name) => counts.ContainsKey(name);

    public bool Has(string name, Func<string, bool> isScope) => Find(name, isScope) >= 0;

    /// <summary>The innermost of these; empty for none.</summary>
    public string Nearest(ReadOnlySpan<string> names)
    {
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            if (names.Contains(stack[i].HtmlName))
                return stack[i].HtmlName;
        }
        return "";
    }

    /// <param name="isHtmlAnnotation">Of <c>annotation-xml</c>: whether it says that it holds HTML.</param>
    /// <returns>False where it would stand too deep.</returns>
    public bool Push(string name, bool isHtmlAnnotation = true)
    {
        if (stack.Count == Deepest)
            return false;
        var space = SpaceOf(name);
        var isIntegration =
            space == Space.Svg && name is "foreignobject" or "desc" or "title"
            || space == Space.MathMl && (name is "mi" or "mo" or "mn" or "ms" or "mtext" || name == "annotation-xml" && isHtmlAnnotation);
        stack.Add(new Open(name, space, isIntegration));
        if (space == Space.Html)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        visitor.Enter(name);
        return true;
    }

    public void Pop() => RemoveAt(stack.Count - 1);

    public void PopAll()
    {
        while (stack.Count > 0)
            Pop();
    }

    /// <summary>Closes all that is within the innermost of these.</summary>
    public void PopUntil(params ReadOnlySpan<string> names)
    {
        while (stack.Count > 0 && !names.Contains(Top))
            Pop();
    }

    /// <summary>13.2.6.3, "generate implied end tags".</summary>
    public void PopImplied(string except = "")
    {
        while (HtmlNames.IsImplied(Top) && Top != except)
            Pop();
    }

    /// <summary>Leaves foreign content (13.2.6.5).</summary>
    public void PopForeign()
    {
        while (IsForeign)
            Pop();
    }

    /// <summary>Closes an element of the foreign content we are in, with all that is in it.</summary>
    /// <returns>Whether there was one; an end tag of another closes something outside.</returns>
    public bool CloseForeign(string name)
    {
        for (var i = stack.Count - 1; i >= 0 && stack[i].Space != Space.Html; i--)
        {
            if (stack[i].Name != name)
                continue;
            PopTo(i);
            return true;
        }
        return false;
    }

    /// <summary>Closes an element with all that is in it, unless one of the scope stands between.</summary>
    /// <returns>Whether there was one to close.</returns>
    public bool Close(string name, Func<string, bool> isScope)
    {
        if (Find(name, isScope) is not (>= 0 and var at))
            return false;
        PopTo(at);
        return true;
    }

    /// <summary>
    /// Ends an element of formatting as the adoption agency does (13.2.6.4.7): a block that was opened in it stays open, outside
    /// of it.
    /// </summary>
    public void Release(string name)
    {
        var block = -1;
        for (var i = Has(name) ? stack.Count - 1 : -1; i >= 0 && !EndsFormatting(stack[i]); i--)
        {
            if (stack[i].HtmlName == name)
            {
                for (var last = (block < 0 ? stack.Count : block) - 1; last >= i; last--)
                    RemoveAt(last);
                return;
            }
            if (HtmlNames.Special.Contains(stack[i].HtmlName))
                block = i;
        }
    }

    private static bool EndsFormatting(Open element) => element.IsIntegration || HtmlNames.Markers.Contains(element.HtmlName);

    private Space SpaceOf(string name) =>
        name == "svg" && (!IsForeign || stack[^1].Name == "annotation-xml") ? Space.Svg
        : IsForeign ? stack[^1].Space
        : name == "math" ? Space.MathMl
        : Space.Html;

    private int Find(string name, Func<string, bool> isScope)
    {
        for (var i = Has(name) ? stack.Count - 1 : -1; i >= 0; i--)
        {
            if (stack[i].HtmlName == name)
                return i;
            if (isScope(stack[i].ScopeName))
                return -1;
        }
        return -1;
    }

    private void PopTo(int index)
    {
        while (stack.Count > index)
            Pop();
    }

    private void RemoveAt(int index)
    {
        var element = stack[index];
        stack.RemoveAt(index);
        if (element.Space == Space.Html && --CollectionsMarshal.GetValueRefOrAddDefault(counts, element.Name, out _) == 0)
            counts.Remove(element.Name);
        visitor.Leave(element.Name);
    }

    private readonly record struct Open(string Name, Space Space, bool IsIntegration)
    {
        public bool IsForeign => Space != Space.Html && !IsIntegration;

        public string HtmlName => Space == Space.Html ? Name : "";

        /// <summary>What holds HTML in SVG and MathML ends a scope (13.2.4.2) as the root does.</summary>
        public string ScopeName => IsIntegration ? "html" : HtmlName;
    }
}
