using System.Buffers;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>
/// What a page says, taken down while its template shows it, so that <see cref="PageContents"/> need not make it again. Nothing is kept
/// where that would come to something else: where the text does not come first, or another text comes before the last answer.
/// </summary>
/// <param name="reached">How far the notes, ids and images of the page have come.</param>
internal sealed class KeptContents(PageBuffer buffer, Func<(int Notes, int Ids, bool Images)> reached)
{
    private readonly ArrayBufferWriter<char> text = new();
    private IReadOnlyList<Question> questions = [];
    private int answered;
    private bool hasBody;
    private (int, int, bool) expected;

    /// <summary>Whether what is shown is taken down.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Null where it was not wanted, or is not whole; valid until the next page.</summary>
    public ReadOnlyMemory<char>? Text =>
        IsKept && hasBody && answered == questions.Count ? text.WrittenMemory : default(ReadOnlyMemory<char>?);

    /// <param name="page">Null where nobody wants what is shown.</param>
    public void Begin(Page? page)
    {
        IsKept = page is not null;
        text.ResetWrittenCount();
        (questions, answered, hasBody) = (page?.Evidence.Questions ?? [], 0, false);
    }

    public void Body(Action write)
    {
        if (!IsKept)
            write();
        else
            // Its headings have had their ids since it was read.
            Keep(!hasBody && reached() is { Notes: 0, Images: false }, null, write);
        hasBody = true;
    }

    public void Answer(Question question, Func<string> words, Action write)
    {
        Keep(hasBody && reached() == expected && answered < questions.Count && questions[answered] == question, words, write);
        answered++;
    }

    private void Keep(bool isNext, Func<string>? heading, Action write)
    {
        IsKept = isNext;
        if (heading is not null)
            AppendHeading(heading);
        var start = buffer.Length;
        write();
        if (IsKept)
            text.Write(buffer.Html.Span[start..]);
        expected = reached();
    }

    private void AppendHeading(Func<string> words)
    {
        if (!IsKept)
            return;
        var start = buffer.Length;
        WriteHeading(words(), buffer);
        text.Write(buffer.Cut(start).AsSpan());
    }

    /// <summary>A question as it stands before its answer.</summary>
    public static void WriteHeading(string words, PageBuffer buffer)
    {
        buffer.Write("<h3>");
        buffer.WriteEscaped(words);
        buffer.Write("</h3>\n");
    }
}
