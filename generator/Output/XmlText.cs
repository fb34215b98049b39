using System.Text;
using System.Xml;

namespace StaticGuide.Output;

/// <summary>Writes XML the same way on every system: UTF-8, indented by two spaces, line ends as <c>\n</c>.</summary>
internal static class XmlText
{
    // What XML forbids has been reported where it was read; a check goes on after that.
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        var bytes = new MemoryStream();
        // An XmlWriter of a stream would not go on after half of a surrogate pair.
        using var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
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
        text.Write('\n');
        text.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
