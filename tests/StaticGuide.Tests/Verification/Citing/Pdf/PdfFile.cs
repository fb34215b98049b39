using System.Globalization;
using System.Text;

namespace StaticGuide.Tests.Verification.Citing.Pdf;

/// <summary>Writes small PDFs by hand, so that every key can be right or wrong.</summary>
internal sealed record PdfFile
{
    /// <summary>Entries of the information dictionary, such as <c>/Title (Pay)</c>.</summary>
    public string Info { get; init; } = "";

    /// <summary>Further entries of the catalogue.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Properties of an XMP packet, or null for none.</summary>
    public string? Xmp { get; init; }

    /// <summary>What the page shows: each line's size and height above the lower edge, in points, and its text.</summary>
    public IReadOnlyList<(int Size, int Height, string Text)> Lines { get; init; } =
    [(10, 400, "Half of all clerks earned more than this.")];

    /// <summary>The page's operators, where they are not made of the lines.</summary>
    public string? Content { get; init; }

    /// <summary>Of links on the page: the corners of each, in points.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    public byte[] ToBytes()
    {
        var content =
            Content
            ?? string.Concat(
                Lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"BT /F {l.Size} Tf 50 {l.Height} Td ({l.Text}) Tj ET\n"))
            );
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} {(Xmp is null ? "" : "/Metadata 7 0 R")} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R "
                + $"/Annots [{string.Concat(Links.Select(l => $"<< /Type /Annot /Subtype /Link /Rect [{l}] /Dest [3 0 R /Fit] >>"))}] >>",
            Stream(content, ""),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"<< {Info} >>",
        ];
        if (Xmp is not null)
            objects.Add(Stream(Packet(Xmp), "/Type /Metadata /Subtype /XML "));
        // Each character is a byte here.
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        foreach (var (index, text) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{text}\nendobj\n");
        }
        var start = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Count + 1}\n{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 6 0 R "
                + $">>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string data, string entries) =>
        string.Create(CultureInfo.InvariantCulture, $"<< {entries}/Length {data.Length} >>\nstream\n{data}\nendstream");

    private static string Packet(string properties) =>
        Encoding.Latin1.GetString(
            Encoding.UTF8.GetBytes(
                "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                    + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                    + "xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\">"
                    + $"{properties}</rdf:Description></rdf:RDF></x:xmpmeta>\n   \n<?xpacket end=\"w\"?>"
            )
        );
}
