using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticGuide.Search;

/// <summary>A part of an index, which is fetched by itself.</summary>
/// <param name="Name">Without <c>.json</c>.</param>
internal sealed record IndexPart(string Name, byte[] Content)
{
    /// <summary>Letters of all scripts stand as they are.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IndexPart Of(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return new IndexPart(name, bytes.WrittenSpan.ToArray());
    }

    public static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
