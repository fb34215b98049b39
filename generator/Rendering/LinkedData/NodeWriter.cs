using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>
/// Writes nodes of JSON-LD 1.1 into a page, letter by letter, for a page's own are UTF-16 already. What is not known is left out, never
/// written as empty.
/// </summary>
internal sealed class NodeWriter(PageBuffer buffer)
{
    /// <summary>Nothing stands yet in the node or list at hand.</summary>
    private bool isFirst = true;

    /// <summary>Begins a node as the value of a property; without one, as an item of a list.</summary>
    public void Begin(string type, string? property = null, string? id = null)
    {
        BeginNode(property);
        Property("@type", type);
        if (id is not null)
            Property("@id", id);
    }

    public void End() => Close('}');

    public void BeginList(string property) => Open(property, '[');

    public void EndList() => Close(']');

    public void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Property(property, text);
    }

    public void Number(string property, int number)
    {
        Name(property);
        buffer.Write(number);
    }

    public void Number(string property, decimal? number)
    {
        if (number is not { } known)
            return;
        Name(property);
        buffer.Write(known.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A date of ISO 8601, as exactly as it is known.</summary>
    public void Date(string property, EdtfDate? date)
    {
        if (date is not { } known)
            return;
        Name(property);
        buffer.Write('"');
        buffer.Write(known.WriteTo(stackalloc char[EdtfDate.Longest]));
        buffer.Write('"');
    }

    /// <inheritdoc cref="Date(string, EdtfDate?)"/>
    public void Date(string property, DateOnly? date) => Date(property, date is { } day ? EdtfDate.Of(day) : null);

    /// <summary>Texts as one value or a list of them.</summary>
    public void Texts(string property, IReadOnlyCollection<string> texts)
    {
        if (texts.Count < 2)
        {
            Text(property, texts.FirstOrDefault());
            return;
        }
        BeginList(property);
        foreach (var text in texts)
            Item(text);
        EndList();
    }

    /// <summary>A text in a list.</summary>
    public void Item(string text)
    {
        Separate();
        Quoted(text);
    }

    /// <summary>A node that stands elsewhere in the graph.</summary>
    public void Reference(string property, string id)
    {
        BeginNode(property);
        Property("@id", id);
        End();
    }

    public void Organization(string property, string name, string? url = null)
    {
        Begin("Organization", property);
        Text("name", name);
        Text("url", url);
        End();
    }

    /// <summary>Begins an object without a type.</summary>
    public void BeginNode(string? property = null) => Open(property, '{');

    /// <param name="name">Without any letter that is escaped.</param>
    public void Property(string name, string text)
    {
        Name(name);
        Quoted(text);
    }

    private void Open(string? property, char bracket)
    {
        if (property is null)
            Separate();
        else
            Name(property);
        buffer.Write(bracket);
        isFirst = true;
    }

    private void Close(char bracket)
    {
        buffer.Write(bracket);
        isFirst = false;
    }

    private void Name(string name)
    {
        Separate();
        buffer.Write('"');
        buffer.Write(name);
        buffer.Write('"');
        buffer.Write(':');
    }

    private void Separate()
    {
        if (!isFirst)
            buffer.Write(',');
        isFirst = false;
    }

    private void Quoted(string text)
    {
        buffer.Write('"');
        buffer.Write(JsonText.Escaped(text));
        buffer.Write('"');
    }
}
