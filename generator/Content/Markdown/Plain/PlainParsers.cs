using System.Buffers;
using Markdig.Parsers;
using StaticGuide.Content.Markdown.Tables;

namespace StaticGuide.Content.Markdown.Plain;

/// <summary>Whose blocks those are that are read without them.</summary>
/// <param name="Marks">What some parser of marks within words looks at, the ends of lines included.</param>
internal sealed record PlainParsers(
    BlockParser Heading,
    BlockParser Paragraph,
    BlockParser List,
    TableParser Table,
    SearchValues<char> Marks
);
