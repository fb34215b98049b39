using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Output;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Turns records into bytes.</summary>
internal sealed class RecordWriter(ByteWriter bytes, StringTable table)
{
    /// <summary>A record as bytes, until the next is asked for.</summary>
    public ReadOnlySpan<byte> BytesOf(PageRecord record)
    {
        bytes.Clear();
        Write(record);
        return bytes.Written;
    }

    private void Write(PageRecord record)
    {
        // First, since it is looked for alone.
        bytes.Flag(record.Search is not null);
        if (record.Search is { } search)
            Write(search);
        bytes.Mark(record.View);
        bytes.Number((long)record.Reads);
        Write(record.Asked);
        Write(record.Answers);
        Write(record.Html);
        Write(record.References);
        Write(record.Twin);
        Write(record.Card);
        bytes.Text(record.Links.Anchors);
        bytes.List(record.Links.Waiting, Write);
        Keys(record.Used);
        Keys(record.Cited);
        Keys(record.Answered);
        Keys(record.Shown);
        Keys(record.AskedFor);
        Keys(record.LeftOver);
        bytes.Flag(record.ListsAllFigures);
        bytes.List(record.Found, Write);
    }

    public void Write(Diagnostic diagnostic)
    {
        Known(diagnostic.Rule.Code);
        Write(diagnostic.Place);
        bytes.Text(diagnostic.Message);
        bytes.Text(diagnostic.Hint);
        bytes.Number((long)diagnostic.Severity);
        bytes.List(
            diagnostic.Notes,
            note =>
            {
                bytes.Text(note.Message);
                Write(note.Place);
            }
        );
    }

    public void Known(string text) => bytes.Number(table.NumberOf(text));

    private void Write(SearchRecord search)
    {
        Known(search.Language);
        bytes.Number(search.Number);
        bytes.Number(search.Most);
        Write(search.Part);
        bytes.Bytes(search.Words.Span);
    }

    private void Write(PageQuestions asked)
    {
        Known(asked.Templates);
        Known(asked.Assets);
        Known(asked.Tags);
        bytes.Number(asked.Routes.Count);
        foreach (var route in asked.Routes)
            bytes.Number(route);
        bytes.Number(asked.Links.Count);
        foreach (var (file, link) in asked.Links)
        {
            Known(file);
            Known(link);
        }
        Known(asked.Ids);
        Keys(asked.Entries);
        Keys(asked.Places);
    }

    private void Known(IReadOnlyList<string> all)
    {
        bytes.Number(all.Count);
        foreach (var text in all)
            Known(text);
    }

    private void Write(PageAnswers answers)
    {
        bytes.Mark(answers.Templates);
        bytes.Mark(answers.Assets);
        bytes.Mark(answers.Tags);
        bytes.Mark(answers.Routes);
        bytes.Mark(answers.Links);
        bytes.Mark(answers.Evidence);
        bytes.Mark(answers.Places);
        bytes.Mark(answers.Above);
        bytes.Mark(answers.Translations);
        bytes.Mark(answers.Words);
    }

    private void Write(FileMark mark)
    {
        bytes.Mark(mark.Content);
        bytes.Number(mark.Length);
    }

    private void Write(FileMark? mark)
    {
        bytes.Flag(mark is not null);
        if (mark is { } known)
            Write(known);
    }

    private void Write(WaitingLink link)
    {
        Known(link.Route);
        bytes.Text(link.Fragment);
        bytes.Text(link.Alias);
        bytes.Text(link.Written);
        Known(link.Place.Route);
        Write(link.Place.Place);
    }

    private void Write(Place? place)
    {
        bytes.Flag(place is not null);
        if (place is null)
            return;
        Known(place.File);
        Write(place.Start);
        Write(place.End);
    }

    private void Write(Position? position)
    {
        bytes.Number(position?.Line ?? 0);
        if (position is { } known)
            bytes.Number(known.Column);
    }

    private void Keys(IReadOnlyList<EntryKey> keys)
    {
        bytes.Number(keys.Count);
        foreach (var (kind, file, id) in keys)
        {
            bytes.Number((long)kind);
            Known(file);
            Known(id);
        }
    }
}
