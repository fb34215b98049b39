using System.Text;

namespace StaticGuide.Cli;

/// <summary>Standard output that was closed from the start: what is asked for can be told to nobody, and that is no success.</summary>
internal sealed class ClosedWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("standard output is closed");
}
