using System.Text;
using System.Xml;

namespace StaticGuide.Images.Drawings;

/// <summary>
/// Reads a drawing and leaves out what runs or fetches: scripts, handlers of events, foreign content, addresses outside of it (SVG 2, 2.2:
/// the secure modes), and what only tells who made it. No entity is ever resolved, and nothing is fetched.
/// </summary>
internal static class SvgReader
{
    /// <param name="picture">An embedded picture as it is published, or null where it cannot be.</param>
    public static SvgDrawing Read(byte[] file, Func<byte[], byte[]?> picture)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CloseInput = true,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), settings);
            using var cleaned = new MemoryStream();
            var cleaner = new SvgCleaner(reader, picture);
            cleaner.PassProlog();
            if (reader.LocalName != "svg")
                return new SvgDrawing.Refused("this file is no drawing, though its name ends in `.svg`", "save it anew as SVG");
            var (size, isNamed) = (SvgSize.Of(reader), reader.NamespaceURI == SvgNames.Svg);
            using (
                var writer = XmlWriter.Create(
                    cleaned,
                    new XmlWriterSettings
                    {
                        OmitXmlDeclaration = true,
                        Encoding = new UTF8Encoding(false),
                        ConformanceLevel = ConformanceLevel.Fragment,
                    }
                )
            )
                cleaner.Copy(writer);
            return new SvgDrawing.Read(size, isNamed, cleaner.IsChanged ? cleaned.ToArray() : null, cleaner.LeftOut);
        }
        catch (XmlException e)
        {
            return e.Message.Contains("entity", StringComparison.Ordinal)
                ? new SvgDrawing.Refused(
                    $"this drawing uses an entity of its own (line {e.LineNumber}), and those are not resolved",
                    "save it anew as plain SVG"
                )
                : new SvgDrawing.Refused(
                    e.LineNumber > 0
                        ? $"this drawing is no well-formed XML: see line {e.LineNumber}, column {e.LinePosition}"
                        : "this drawing is no well-formed XML",
                    "save it anew as SVG, or mend it there"
                );
        }
    }
}
