using System.Text;
using System.Xml;

namespace StaticGuide.Output;

/// <summary>Writes XML the same way on every system: UTF-8, indented by two spaces, line ends as <c>\n</c>.</summary>
internal static class XmlText
{
    // What XML forbids has been reported where it was read; a check goes on after that.
    public static string Write(Action<XmlWriter> write)
    {
        var text = new Utf8Text();
        using (
            var xml = XmlWriter.Create(
                text,
                new XmlWriterSettings
                {
                    Indent = true,
                    NewLineChars = "\n",
                    CheckCharacters = false,
                }
            )
        )
            write(xml);
        return text + "\n";
    }

    /// <summary>A text whose declaration says what it is written as, not what it is in memory.</summary>
    private sealed class Utf8Text : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
