using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticGuide.Cli.Reporting;

/// <summary>JSON with the letters of every script as they are: nothing here goes into HTML.</summary>
internal static class ReadableJson
{
    public static readonly JsonDocuments Documents = new(new JsonSerializerOptions(JsonDocuments.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An indented document, with a line feed at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
