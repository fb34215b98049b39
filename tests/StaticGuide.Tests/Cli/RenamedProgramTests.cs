using System.IO.Compression;
using System.Text;
using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>
/// A file of a few hundred kilobytes that unpacks to as much as it likes is not read, whatever the program's file is called.
/// </summary>
public sealed class RenamedProgramTests
{
    [Fact]
    public void A_pdf_has_no_more_memory_under_another_name()
    {
        using var site = SourceServer.SiteOf(("a", "clerks")).Write("small.pdf", Pdf(0)).Write("huge.pdf", Pdf(240_000_000));
        using var folder = Site.Empty();
        foreach (var program in new[] { Generator.Binary, Generator.CopyInto(folder, "guide") })
        {
            Assert.Contains("1 verified", Verify(site, program, "small.pdf").Error, StringComparison.Ordinal);
            Assert.Contains("words cannot be looked for in it", Verify(site, program, "huge.pdf").Error, StringComparison.Ordinal);
        }
    }

    private static Run Verify(Site site, string program, string file)
    {
        File.Delete(site.At("content/evidence.lock.json"));
        return Generator.Run(site.Root, ["verify", "--saved", file, "--id", "clerks", "--fetched", "2026-02-28"], program: program);
    }

    /// <summary>One page that says what is quoted, and behind it so many bytes of white space, packed.</summary>
    private static byte[] Pdf(int padding)
    {
        using var packed = new MemoryStream();
        using (var unpacked = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            unpacked.Write(Encoding.ASCII.GetBytes($"BT /F1 12 Tf 72 700 Td ({SourceServer.Quote("clerks")}) Tj ET\n"));
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (; padding > 0; padding -= spaces.Length)
                unpacked.Write(spaces);
        }
        using var pdf = new MemoryStream();
        List<long> places = [];
        foreach (
            var (head, stream) in new (string, byte[]?)[]
            {
                ("<< /Type /Catalog /Pages 2 0 R >>", null),
                ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", null),
                ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>", null),
                ($"<< /Length {packed.Length} /Filter /FlateDecode >>", packed.ToArray()),
                ("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", null),
            }
        )
        {
            if (places.Count == 0)
                pdf.Write("%PDF-1.4\n"u8);
            places.Add(pdf.Position);
            pdf.Write(Encoding.ASCII.GetBytes($"{places.Count} 0 obj\n{head}\n"));
            if (stream is not null)
                pdf.Write([.. "stream\n"u8, .. stream, .. "\nendstream\n"u8]);
            pdf.Write("endobj\n"u8);
        }
        var table = pdf.Position;
        pdf.Write(
            Encoding.ASCII.GetBytes(
                $"xref\n0 6\n0000000000 65535 f \n{string.Concat(places.Select(p => $"{p:D10} 00000 n \n"))}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return pdf.ToArray();
    }
}
