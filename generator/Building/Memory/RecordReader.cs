using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Reads what <see cref="RecordWriter"/> has written.</summary>
internal ref struct RecordReader(ByteReader bytes, StringTable table)
{
    private delegate T Read<T>(ref RecordReader reader);

    private ByteReader bytes = bytes;

    public PageRecord Page() =>
        new()
        {
            Search = Search(),
            View = bytes.Mark(),
            Reads = (PageReads)bytes.Number(),
            Asked = new PageQuestions(Known(), Texts(), Texts(), List(Number), List(Link), Texts(), Keys(), Keys()),
            Answers = new PageAnswers(
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark(),
                bytes.Mark()
            ),
            Html = File(),
            References = bytes.Flag() ? File() : null,
            Twin = bytes.Flag() ? File() : null,
            Card = bytes.Flag() ? File() : null,
            Links = new PageLinks(bytes.Text(), List(Waiting)),
            Used = Keys(),
            Cited = Keys(),
            Answered = Keys(),
            Shown = Keys(),
            AskedFor = Keys(),
            LeftOver = Keys(),
            ListsAllFigures = bytes.Flag(),
            Found = List(Diagnostic),
        };

    public IReadOnlyList<Diagnostic> Diagnostics() => List(Diagnostic);

    /// <summary>The beginning of a record.</summary>
    public SearchRecord? Search() =>
        bytes.Flag() ? new SearchRecord(Known(), bytes.Count(), bytes.Count(), File(), bytes.Bytes().ToArray()) : null;

    private static Diagnostic Diagnostic(ref RecordReader reader)
    {
        var rule = Catalogue.Find(reader.Known()) ?? throw new InvalidDataException();
        return new Diagnostic(rule, Place(ref reader), reader.bytes.TextThere())
        {
            Hint = reader.bytes.Text(),
            Severity = (Severity)reader.bytes.Number(),
            Notes = reader.List(Note),
        };
    }

    private static DiagnosticNote Note(ref RecordReader reader) =>
        new(reader.bytes.TextThere(), Place(ref reader) ?? throw new InvalidDataException());

    private static Place? Place(ref RecordReader reader) =>
        reader.bytes.Flag() ? new Place(reader.Known(), Position(ref reader), Position(ref reader)) : null;

    private static Position? Position(ref RecordReader reader) =>
        reader.bytes.Count() is > 0 and var line ? new Position(line, reader.bytes.Count()) : null;

    private static WaitingLink Waiting(ref RecordReader reader)
    {
        var route = reader.Known();
        var (fragment, alias, written) = (reader.bytes.Text(), reader.bytes.Text(), reader.bytes.TextThere());
        var page = reader.Known();
        return new WaitingLink(route, fragment, alias, written, new LinkPlace(Place(ref reader), page));
    }

    private static (string File, string Link) Link(ref RecordReader reader) => (reader.Known(), reader.Known());

    private static EntryKey Key(ref RecordReader reader) => new((EntryKind)reader.bytes.Number(), reader.Known(), reader.Known());

    private static string Text(ref RecordReader reader) => reader.Known();

    private static int Number(ref RecordReader reader) => reader.bytes.Count();

    private string[] Texts() => List(Text);

    private EntryKey[] Keys() => List(Key);

    private FileMark File() => new(bytes.WideMark(), bytes.Number());

    private string Known() => table[bytes.Count()];

    private T[] List<T>(Read<T> read)
    {
        var count = bytes.Count();
        if (count == 0)
            return [];
        // No list is longer than its bytes.
        List<T> items = new(Math.Min(count, 64));
        for (var i = 0; i < count; i++)
            items.Add(read(ref this));
        return [.. items];
    }
}
