using System.Text.Json;
using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Comparing;

/// <summary>A difference for machines: the report that every verb gives, and <c>diff</c> in it.</summary>
internal static class JsonDifference
{
    public static void Write(SiteDifference difference, Report report, TextWriter writer) =>
        ReadableJson.Write(
            writer,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", 1);
                json.WriteString("command", report.Command);
                json.WritePropertyName("summary");
                JsonSerializer.Serialize(json, JsonSummary.Of(report), ReadableJson.Documents.JsonSummary);
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in report.Result.Diagnostics)
                    JsonSerializer.Serialize(json, JsonDiagnostic.Of(diagnostic), ReadableJson.Documents.JsonDiagnostic);
                json.WriteEndArray();
                json.WriteStartObject("diff");
                json.WriteStartObject("pages");
                Pages(json, "added", difference.Added);
                Pages(json, "gone", difference.Gone);
                json.WriteStartArray("moved");
                foreach (var page in difference.Moved)
                    Moved(json, page);
                json.WriteEndArray();
                json.WriteStartArray("changed");
                foreach (var page in difference.Changed)
                    Changed(json, page);
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteStartArray("files");
                foreach (var file in difference.Files)
                    File(json, file);
                json.WriteEndArray();
                json.WriteStartArray("frame");
                foreach (var change in difference.Frame)
                    Frame(json, change);
                json.WriteEndArray();
                Entries(json, "statistics", difference.Statistics);
                Entries(json, "numbers", difference.Numbers);
                Confirmations(json, difference.Confirmations);
                Entries(json, "sources", difference.Sources);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );

    private static void Pages(Utf8JsonWriter json, string name, IEnumerable<PageAtRoute> pages)
    {
        json.WriteStartArray(name);
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("route", page.Route);
            json.WriteString("title", page.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Moved(Utf8JsonWriter json, MovedPage page)
    {
        json.WriteStartObject();
        json.WriteString("from", page.From);
        if (page.To is not null)
            json.WriteString("to", page.To);
        if (page.Before is not null)
            json.WriteString("led_to", page.Before);
        json.WriteString("title", page.Change?.Title ?? page.Title);
        json.WriteBoolean("alias", page.HasAlias);
        Change(json, page.Change ?? new ChangedPage(page.From, page.Title, null, [], [], []));
        json.WriteEndObject();
    }

    private static void Changed(Utf8JsonWriter json, ChangedPage page)
    {
        json.WriteStartObject();
        json.WriteString("route", page.Route);
        json.WriteString("title", page.Title);
        Change(json, page);
        json.WriteEndObject();
    }

    /// <summary>The members that a changed page and a moved one have in common.</summary>
    private static void Change(Utf8JsonWriter json, ChangedPage page)
    {
        if (page.Old is not null)
            json.WriteString("old_title", page.Old);
        json.WriteStartArray("lost_anchors");
        foreach (var anchor in page.LostAnchors)
            json.WriteStringValue(anchor);
        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in page.Parts)
        {
            json.WriteStartObject();
            Part(json, part);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("statuses");
        foreach (var (status, old, now) in page.Statuses)
        {
            json.WriteStartObject();
            json.WriteString("status", status);
            json.WriteNumber("old", old);
            json.WriteNumber("new", now);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void File(Utf8JsonWriter json, FileChange file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString(
            "change",
            !file.WasThere ? "added"
                : !file.IsThere ? "gone"
                : "replaced"
        );
        json.WriteEndObject();
    }

    private static void Frame(Utf8JsonWriter json, FrameChange change)
    {
        json.WriteStartObject();
        Part(json, change.Change);
        json.WriteNumber("pages", change.Pages);
        json.WriteString("route", change.Route);
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, PartChange part)
    {
        json.WriteString("kind", NameOf(part.Kind));
        if (part.Name.Length > 0)
            json.WriteString("name", part.Name);
        if (part.Old is not null)
            json.WriteString("old", part.Old);
        if (part.New is not null)
            json.WriteString("new", part.New);
    }

    private static string NameOf(PartKind kind) =>
        kind switch
        {
            PartKind.LinkWords => "link_words",
            PartKind.Image => "image",
            PartKind.ImageFile => "image_file",
            PartKind.Alt => "alt",
            PartKind.Heading => "heading",
            PartKind.Words => "words",
            PartKind.Order => "order",
            PartKind.Paragraphs => "paragraphs",
            PartKind.SiteTitle => "site_title",
            PartKind.Language => "language",
            PartKind.Mark => "mark",
            _ => "link",
        };

    private static void Confirmations(Utf8JsonWriter json, IEnumerable<Confirmation> confirmations)
    {
        json.WriteStartArray("confirmations");
        foreach (var confirmation in confirmations)
        {
            json.WriteStartObject();
            json.WriteString("kind", confirmation.IsNumber ? "number" : "note");
            json.WriteString("name", confirmation.Name);
            json.WriteBoolean("confirmed", !confirmation.IsLost);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Entries(Utf8JsonWriter json, string name, IEnumerable<EntryChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Id);
            json.WriteString("label", change.Label);
            if (change.Old is not null)
                json.WriteString("old", change.Old);
            if (change.New is not null)
                json.WriteString("new", change.New);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
