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

    /// <summary>What the page left open ends with it.</summary>
    public void End() => open.PopAll();

    /// <returns>False where the tag is as if it were not there, or of foreign content.</returns>
    public bool StartTag(string name, bool isSelfClosing)
    {
        if (open.IsForeign && !ElementName.Breakouts.Contains(name))
        {
            open.Push(name);
            if (isSelfClosing)
                open.Pop();
            return false;
        }
        open.PopForeign();
        if (
            open.Has("select") && !IsInSelect(name)
            || name is "html" or "head" or "body" or "frameset"
            || name == "form" && inForm && !open.Has("template")
        )
            return false;
        if (HtmlNames.TableParts.Contains(name))
        {
            StartPart(name);
            return true;
        }
        EndBefore(name);
        if (RawText.IsIn(name))
            return true;
        inForm |= name == "form";
        open.Push(name);
        if (HtmlNames.Void.Contains(name) || isSelfClosing && name is ("svg" or "math"))
            open.Pop();
        return true;
    }

    public void EndTag(string name)
    {
        if (open.IsForeign && name is "p" or "br")
            open.PopForeign();
        else if (open.CloseForeign(name))
            return;
        if (!open.IsForeign && open.Has("select") && !EndsInSelect(name))
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

    /// <summary>Whether an end tag counts where a choice is open (13.2.6.4.16).</summary>
    private static bool EndsInSelect(string name) =>
        name is "select" or "option" or "optgroup" or "template" or "table" || HtmlNames.TableParts.Contains(name);

    /// <summary>What an end tag does not reach out of.</summary>
    private static Func<string, bool> ScopeOf(string name) =>
        name switch
        {
            "template" or "select" => HtmlNames.IsNoScope,
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
        open.Push("p");
        open.Pop();
    }

    /// <summary>What the form left open stays open, and in the form.</summary>
    private void EndForm()
    {
        if (!inForm)
            return;
        inForm = false;
        while (open.Top is "dd" or "dt" or "li" or "optgroup" or "option" or "p" or "rp" or "rt")
            open.Pop();
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
        if (name is "option" or "optgroup" && open.Top == "option")
            open.Pop();
        if (name == "optgroup" && open.Top == "optgroup" && open.Has("select"))
            open.Pop();
    }

    /// <summary>Whether a start tag counts where a choice is open (13.2.6.4.16); some close it first.</summary>
    private bool IsInSelect(string name)
    {
        if (name is "option" or "optgroup" or "script" or "template")
            return true;
        var closes =
            name is "select" or "input" or "textarea" or "keygen"
            || open.Has("table") && (name == "table" || HtmlNames.TableParts.Contains(name));
        if (closes)
            open.Close("select", HtmlNames.IsNoScope);
        return closes && name != "select";
    }

    /// <summary>A part of a table closes what it cannot stand in and opens what is left out (13.2.6.4.9 to 13.2.6.4.15).</summary>
    private void StartPart(string name)
    {
        // Outside of tables these tags are as if they were not there.
        if (open.Nearest(["table", "template"]) != "table")
            return;
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
            return;
        }
        else
        {
            open.PopUntil("table");
        }
        open.Push(name);
    }
}
