using System.Globalization;
using System.Text.Json;
using StaticGuide.Content.Values;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>Writes nodes of JSON-LD 1.1. What is not known is left out, never written as empty.</summary>
internal sealed class NodeWriter(Utf8JsonWriter json)
{
    public Utf8JsonWriter Json => json;

    /// <summary>Begins a node as the value of a property; without one, as an item of a list.</summary>
    public void Begin(string type, string? property = null, string? id = null)
    {
        if (property is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(property);
        json.WriteString("@type", type);
        if (id is not null)
            json.WriteString("@id", id);
    }

    public void End() => json.WriteEndObject();

    public void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(property, text);
    }

    public void Number(string property, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(property, known);
    }

    /// <summary>A date of ISO 8601, as exactly as it is known.</summary>
    public void Date(string property, EdtfDate? date) => Text(property, date?.ToString());

    /// <inheritdoc cref="Date(string, EdtfDate?)"/>
    public void Date(string property, DateOnly? date) => Text(property, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Texts as one value or a list of them.</summary>
    public void Texts(string property, IReadOnlyCollection<string> texts)
    {
        if (texts.Count < 2)
        {
            Text(property, texts.FirstOrDefault());
            return;
        }
        json.WriteStartArray(property);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A node that stands elsewhere in the graph.</summary>
    public void Reference(string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    public void Organization(string property, string name, string? url = null)
    {
        Begin("Organization", property);
        Text("name", name);
        Text("url", url);
        End();
    }
}
