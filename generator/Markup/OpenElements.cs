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

    private readonly List<(string Name, bool IsForeign)> stack = [];

    /// <summary>How many of a name are open, so that what is not open is not looked for.</summary>
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Empty for none.</summary>
    public string Top => stack.Count == 0 ? "" : stack[^1].Name;

    /// <summary>Within <c>svg</c> or <c>math</c>, and not again within HTML in them (13.2.4.2, integration points).</summary>
    public bool IsForeign => stack.Count > 0 && stack[^1].IsForeign;

    public bool Has(string name) => counts.ContainsKey(name);

    /// <summary>The innermost of these; empty for none.</summary>
    public string Nearest(ReadOnlySpan<string> names)
    {
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            if (names.Contains(stack[i].Name))
                return stack[i].Name;
        }
        return "";
    }

    public void Push(string name)
    {
        if (stack.Count == Deepest)
            return;
        stack.Add(
            (
                name,
                name is "svg" or "math"
                    || IsForeign
                        && name is not ("foreignobject" or "desc" or "title" or "mi" or "mo" or "mn" or "ms" or "mtext" or "annotation-xml")
            )
        );
        CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        visitor.Enter(name);
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
        for (var i = stack.Count - 1; i >= 0 && stack[i].IsForeign; i--)
        {
            if (stack[i].Name != name)
                continue;
            while (stack.Count > i)
                Pop();
            return true;
        }
        return false;
    }

    /// <summary>Closes an element with all that is in it, unless one of the scope stands between.</summary>
    /// <returns>Whether there was one to close.</returns>
    public bool Close(string name, Func<string, bool> isScope)
    {
        for (var i = Has(name) ? stack.Count - 1 : -1; i >= 0; i--)
        {
            if (stack[i].Name == name)
            {
                while (stack.Count > i)
                    Pop();
                return true;
            }
            if (isScope(stack[i].Name))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Ends an element of formatting as the adoption agency does (13.2.6.4.7): a block that was opened in it stays open, outside
    /// of it.
    /// </summary>
    public void Release(string name)
    {
        var block = -1;
        for (var i = Has(name) ? stack.Count - 1 : -1; i >= 0 && !HtmlNames.Markers.Contains(stack[i].Name); i--)
        {
            if (stack[i].Name == name)
            {
                for (var last = (block < 0 ? stack.Count : block) - 1; last >= i; last--)
                    RemoveAt(last);
                return;
            }
            if (HtmlNames.Special.Contains(stack[i].Name))
                block = i;
        }
    }

    private void RemoveAt(int index)
    {
        var name = stack[index].Name;
        stack.RemoveAt(index);
        if (--CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _) == 0)
            counts.Remove(name);
        visitor.Leave(name);
    }
}
