using System.Text.Encodings.Web;
using System.Text.Json;
using StaticGuide.Content.Sources;

namespace StaticGuide.Output.References;

/// <summary>The names in CSL-JSON. What is written in every entry is encoded once.</summary>
internal static class CslName
{
    public static readonly JsonEncodedText Id = Of("id");
    public static readonly JsonEncodedText Type = Of("type");
    public static readonly JsonEncodedText Title = Of("title");
    public static readonly JsonEncodedText Author = Of("author");
    public static readonly JsonEncodedText Editor = Of("editor");
    public static readonly JsonEncodedText Url = Of("URL");
    public static readonly JsonEncodedText Doi = Of("DOI");
    public static readonly JsonEncodedText Issued = Of("issued");
    public static readonly JsonEncodedText Accessed = Of("accessed");
    public static readonly JsonEncodedText Archive = Of("archive");
    public static readonly JsonEncodedText ArchiveLocation = Of("archive_location");
    public static readonly JsonEncodedText Custom = Of("custom");
    public static readonly JsonEncodedText Literal = Of("literal");
    public static readonly JsonEncodedText Family = Of("family");
    public static readonly JsonEncodedText Given = Of("given");
    public static readonly JsonEncodedText DroppingParticle = Of("dropping-particle");
    public static readonly JsonEncodedText NonDroppingParticle = Of("non-dropping-particle");
    public static readonly JsonEncodedText Suffix = Of("suffix");
    public static readonly JsonEncodedText DateParts = Of("date-parts");
    public static readonly JsonEncodedText Season = Of("season");
    public static readonly JsonEncodedText Circa = Of("circa");

    /// <summary>Those of <see cref="CslVariables.Texts"/>.</summary>
    public static readonly JsonEncodedText[] Texts = [.. CslVariables.Texts.Select(v => Of(v.Name))];

    public static JsonEncodedText Of(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
