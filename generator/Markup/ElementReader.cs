namespace StaticGuide.Markup;

/// <summary>
/// Says which elements a page's tags open and close, by the rules of the tree builder (HTML, 13.2.6) and without its tree. What
/// stands in a table but in none of its cells stays where it is; a browser shows it before the table.
/// </summary>
internal sealed class ElementReader(IElementVisitor visitor)
{
    private static readonly string[] CellOrTable = ["td", "th", "caption", "table", "template"];

    private readonly OpenElements open = new(visitor);

    /// <summary>The form element pointer (13.2.4.4).</summary>
    private bool inForm;

    public bool IsForeign => open.IsForeign;

    public bool IsInTemplate => open.Has("template");

    /// <summary>What the page left open ends with it.</summary>
    public void End() => open.PopAll();

    /// <param name="isHtml">
    /// Whether the attributes say so, where they decide: of <c>font</c>, that it ends foreign content; of <c>annotation-xml</c>, that it
    /// holds HTML.
    /// </param>
    public TagMeaning StartTag(string name, bool isSelfClosing, bool isHtml = true)
    {
        if (open.IsForeign && !(HtmlNames.Breakouts.Contains(name) && (isHtml || name != "font")))
            return StartForeign(name, isSelfClosing, isHtml);
        open.PopForeign();
        if (HtmlNames.TableParts.Contains(name))
            return StartPart(name) ? TagMeaning.Html : TagMeaning.None;
        if (IsNone(name))
            return TagMeaning.None;
        EndBefore(name);
        if (RawText.IsIn(name))
            return TagMeaning.Html;
        inForm |= name == "form" && !IsInTemplate;
        if (open.Push(name) && (HtmlNames.Void.Contains(name) || isSelfClosing && name is ("svg" or "math")))
            open.Pop();
        return TagMeaning.Html;
    }

    private TagMeaning StartForeign(string name, bool isSelfClosing, bool holdsHtml)
    {
        if (open.Push(name, holdsHtml) && isSelfClosing)
            open.Pop();
        return TagMeaning.Foreign;
    }

    /// <summary>The document's own tags; a form within a form; and a choice within a choice, which ends it.</summary>
    private bool IsNone(string name) =>
        name switch
        {
            "html" or "head" or "body" or "frameset" or "frame" => true,
            "form" => inForm && !IsInTemplate,
            "select" => open.Close(name, HtmlNames.IsScope),
            _ => false,
        };

    public void EndTag(string name)
    {
        if (open.IsForeign && name is "p" or "br")
            open.PopForeign();
        else if (open.CloseForeign(name))
            return;
        switch (name)
        {
            case "html" or "head" or "body":
                break;
            case "p":
                EndParagraph();
                break;
            case "form":
                EndForm();
                break;
            case "br":
                StartTag(name, isSelfClosing: false);
                break;
            case var _ when HtmlNames.Formatting.Contains(name):
                open.Release(name);
                break;
            case var _ when HtmlNames.IsHeading(name):
                EndHeading();
                break;
            default:
                open.Close(name, ScopeOf(name));
                break;
        }
    }

    /// <summary>What an end tag does not reach out of.</summary>
    private static Func<string, bool> ScopeOf(string name) =>
        name switch
        {
            "template" => HtmlNames.IsNoScope,
            "li" => HtmlNames.IsListScope,
            "dd" or "dt" => HtmlNames.IsScope,
            "table" => HtmlNames.IsTableScope,
            _ when HtmlNames.TableParts.Contains(name) => HtmlNames.IsTableScope,
            _ when HtmlNames.Containers.Contains(name) => HtmlNames.IsScope,
            _ => HtmlNames.Special.Contains,
        };

    private void EndParagraph()
    {
        if (open.Close("p", HtmlNames.IsButtonScope))
            return;
        // One that was not open is an empty one.
        if (open.Push("p"))
            open.Pop();
    }

    /// <summary>What the form left open stays open, and in the form.</summary>
    private void EndForm()
    {
        if (IsInTemplate)
            open.Close("form", HtmlNames.IsScope);
        if (IsInTemplate || !inForm)
            return;
        inForm = false;
        open.PopImplied();
        if (open.Top == "form")
            open.Pop();
    }

    private void EndHeading()
    {
        if (open.Nearest(["h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "caption", "table", "template", "object"]) is ['h', ..] heading)
            open.Close(heading, HtmlNames.IsScope);
    }

    /// <summary>What a start tag closes before it opens its own.</summary>
    private void EndBefore(string name)
    {
        if (name == "table" && open.Nearest(CellOrTable) == "table")
            open.Close("table", HtmlNames.IsNoScope);
        if (name == "li")
            open.Close("li", HtmlNames.IsItemScope);
        if (name is "dd" or "dt")
        {
            if (!open.Close("dd", n => n == "dt" || HtmlNames.IsItemScope(n)))
                open.Close("dt", HtmlNames.IsItemScope);
        }
        if (HtmlNames.ClosesParagraph.Contains(name))
            open.Close("p", HtmlNames.IsButtonScope);
        if (HtmlNames.IsHeading(name) && HtmlNames.IsHeading(open.Top))
            open.Pop();
        if (name == "button")
            open.Close("button", HtmlNames.IsScope);
        if (name is "option" or "optgroup" or "hr" or "input")
            EndBeforeChoice(name);
    }

    /// <summary>13.2.6.4.7: what a choice may hold, other elements included, and what ends it.</summary>
    private void EndBeforeChoice(string name)
    {
        if (name == "input")
            open.Close("select", HtmlNames.IsScope);
        else if (open.Has("select", HtmlNames.IsScope))
            open.PopImplied(except: name == "option" ? "optgroup" : "");
        else if (name != "hr" && open.Top == "option")
            open.Pop();
    }

    /// <summary>A part of a table closes what it cannot stand in and opens what is left out (13.2.6.4.9 to 13.2.6.4.15).</summary>
    /// <returns>False outside of tables, where these tags are as if they were not there.</returns>
    private bool StartPart(string name)
    {
        if (open.Nearest(["table", "template"]) != "table")
            return false;
        if (name is "td" or "th")
        {
            open.PopUntil("tr", "tbody", "thead", "tfoot", "table");
            if (open.Top != "tr")
                StartPart("tr");
        }
        else if (name == "tr")
        {
            open.PopUntil("tbody", "thead", "tfoot", "table");
            if (open.Top == "table")
                open.Push("tbody");
        }
        else if (name == "col")
        {
            open.PopUntil("colgroup", "table");
            return true;
        }
        else
        {
            open.PopUntil("table");
        }
        open.Push(name);
        return true;
    }
}
