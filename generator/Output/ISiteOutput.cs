namespace StaticGuide.Output;

/// <summary>Takes the files of a site, from any thread.</summary>
internal interface ISiteOutput
{
    /// <summary>Whether anybody will see what is written.</summary>
    bool IsKept => true;

    /// <summary>Whether a file that takes long to make is to be made.</summary>
    bool Wants(string file) => IsKept;

    /// <param name="file">Relative to the site's root, with <c>/</c>.</param>
    FileMark Write(string file, ReadOnlySpan<byte> content);

    /// <summary>The same from a stream, of any length.</summary>
    void Copy(string file, Stream content);

    /// <summary>The same as UTF-8.</summary>
    FileMark Write(string file, ReadOnlySpan<char> content);

    /// <summary>The same of a file that is long and made piece by piece, each valid until the next.</summary>
    void Write(string file, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var content = new MemoryStream();
        foreach (var piece in pieces)
            content.Write(piece.Span);
        Write(file, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Whether the last site has this very content in a file, so that it can be kept.</summary>
    bool Has(string file, FileMark mark) => false;

    /// <summary>Takes a file over from the last site, which has it.</summary>
    void Keep(string file) => throw new NotSupportedException("there is no last site");

    /// <summary>Takes a file over from the last site under another name, where it has this content.</summary>
    bool TryMove(string from, string file, FileMark mark) => false;
}
