using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticGuide.Diagnostics;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving.Http;

/// <summary>What a browser is told of its page, in one line of JSON.</summary>
/// <param name="textOf">A diagnostic as the terminal shows it.</param>
/// <param name="linkTo">Opens a place in an editor; null where there is no way.</param>
internal sealed class StateJson(Func<Diagnostic, string> textOf, Func<Place, string?> linkTo)
{
    /// <param name="path">The path of the page's address, as the browser asked.</param>
    public string Of(string path, PageState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("mark", state.Mark);
            json.WriteString("movedTo", state.MovedTo);
            json.WriteString("unpublished", state.Unpublished);
            json.WriteBoolean("isEarlier", state.IsEarlier);
            json.WriteBoolean("isChecked", state.PagesChecked is not null);
            json.WriteNumber("pages", state.Pages);
            json.WriteNumber("elsewhereCount", state.ElsewhereCount);
            WritePictures(json, state.Pictures);
            WriteNotes(json, state.Notes);
            Write(json, "errors", state.Errors);
            Write(json, "warnings", state.Warnings);
            Write(json, "elsewhere", state.Elsewhere);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WritePictures(Utf8JsonWriter json, IReadOnlyDictionary<string, int> pictures)
    {
        json.WriteStartObject("pictures");
        foreach (var (path, save) in pictures)
            json.WriteNumber(path, save);
        json.WriteEndObject();
    }

    private void WriteNotes(Utf8JsonWriter json, IReadOnlyList<NoteEvidence> notes)
    {
        json.WriteStartObject("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject(note.Anchor);
            json.WriteString("title", note.Title);
            json.WriteString("proof", note.Proof);
            json.WriteString("source", note.Source);
            json.WriteString("url", note.Url);
            json.WriteString("asOf", note.AsOf);
            json.WriteString("status", note.Status);
            json.WriteString("checked", Written(note.Checked));
            json.WriteString("reviewBy", Written(note.ReviewBy));
            json.WriteString("place", note.Place.Start is { } at ? $"{note.Place.File}:{at.Line}" : note.Place.File);
            json.WriteString("link", linkTo(note.Place));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Write(Utf8JsonWriter json, string name, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("code", diagnostic.Rule.Code);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("text", textOf(diagnostic));
            if (diagnostic.Place is { } place)
            {
                json.WriteString("place", place.Start is { } at ? $"{place.File}:{at.Line}" : place.File);
                json.WriteString("link", linkTo(place));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
