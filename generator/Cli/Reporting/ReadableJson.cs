using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticGuide.Cli.Reporting;

/// <summary>JSON with the letters of every script as they are: nothing here goes into HTML.</summary>
internal static class ReadableJson
{
    public static readonly JsonDocuments Documents = new(OptionsOf(JsonDocuments.Default));

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The options of a context, for one that writes readable letters.</summary>
    public static JsonSerializerOptions OptionsOf(JsonSerializerContext context) =>
        new(context.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, written while it is made: whoever writes much flushes it now and then.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using (var stream = new TextWriterStream(writer))
        using (var json = new Utf8JsonWriter(stream, Indented))
            write(json);
        writer.Write('\n');
    }

    /// <summary>An indented document, with a line feed at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
