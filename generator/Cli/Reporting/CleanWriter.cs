using System.Buffers;
using System.Text;

namespace StaticGuide.Cli.Reporting;

/// <summary>
/// What stands between the program and a terminal. Pages, files and locks may hold control characters, which a terminal would obey: each
/// becomes the sign for what cannot be shown. Tabs and ends of lines stay.
/// </summary>
/// <param name="keepsReturns">A carriage return stays as well: a change to a file may have one, and a program reads it.</param>
internal sealed class CleanWriter(TextWriter inner, bool keepsReturns) : TextWriter
{
    private const char Unshown = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
    ]);

    /// <summary>The last character was a carriage return, which stays if the end of a line comes next.</summary>
    private bool holdsReturn;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
            return;
        if (!holdsReturn && !buffer.ContainsAny(Controls) && buffer.IndexOf(TerminalSigns.Escape) < 0)
        {
            inner.Write(buffer);
            return;
        }
        inner.Write(Cleaned(buffer));
    }

    public override void Flush() => inner.Flush();

    private string Cleaned(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length + 1);
        foreach (var c in text)
        {
            if (holdsReturn)
                clean.Append(c == '\n' ? '\r' : Unshown);
            holdsReturn = c == '\r' && !keepsReturns;
            if (!holdsReturn)
                clean.Append(Controls.Contains(c) && c != '\r' ? Unshown : c);
        }
        return clean.Replace(TerminalSigns.Escape, "\u001b").ToString();
    }
}
