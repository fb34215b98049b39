using System.Buffers;

namespace StaticGuide.Evidence.References;

/// <summary>Puts a reference together from sentences: a space between them, and one stop at the end of each.</summary>
internal sealed class ReferenceBuilder
{
    /// <summary>In any script: Arabic, Urdu, Chinese, Devanagari, Armenian and Ethiopic have marks of their own.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!:;…‽؟؛۔。．｡？！：；।॥։።፧");

    /// <summary>What may stand behind the mark that ends something.</summary>
    private const string Closing = "\"”’»“'›」』）";

    /// <summary>References are put together one after the other.</summary>
    [ThreadStatic]
    private static List<ReferencePart>? recycled;

    private readonly List<ReferencePart> parts = recycled ??= new(16);

    public ReferenceBuilder() => parts.Clear();

    /// <summary>Writes something that ends with a stop, unless it is nothing.</summary>
    public ReferenceBuilder Sentence(string? text, ReferenceRole role = ReferenceRole.Plain, string tail = "")
    {
        if (string.IsNullOrEmpty(text))
            return this;
        Open();
        parts.Add(new ReferencePart(text, role));
        // The stop stands outside the markup of what it closes, and nowhere where a mark ends it already, within quotation marks too.
        var stop = (tail.Length > 0 ? tail : text).AsSpan().TrimEnd(Closing) is [.., var end] && Ends.Contains(end) ? tail : tail + ".";
        if (stop.Length > 0)
            parts.Add(new ReferencePart(stop, ReferenceRole.Plain));
        return this;
    }

    /// <summary>Writes something that the next sentence goes on from, with a space.</summary>
    public ReferenceBuilder Lead(string text)
    {
        Open();
        parts.Add(new ReferencePart(text, ReferenceRole.Plain));
        return this;
    }

    /// <summary>Writes the last thing, which takes no stop: a reader copies it.</summary>
    public Reference Address(string text)
    {
        Open();
        parts.Add(new ReferencePart(text, ReferenceRole.Address));
        return new Reference([.. parts]);
    }

    private void Open()
    {
        if (parts.Count > 0)
            parts.Add(new ReferencePart(" ", ReferenceRole.Plain));
    }
}
