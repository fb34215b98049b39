namespace StaticGuide.Output;

/// <summary>Takes the files of a site, from any thread.</summary>
internal interface ISiteOutput
{
    /// <param name="file">Relative to the site's root, with <c>/</c>.</param>
    void Write(string file, ReadOnlySpan<byte> content);

    /// <summary>The same from a stream, of any length.</summary>
    void Copy(string file, Stream content);

    /// <summary>The same as UTF-8.</summary>
    void Write(string file, ReadOnlySpan<char> content);
}
