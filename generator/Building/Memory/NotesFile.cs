using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Building.Memory;

/// <summary>Notes as bytes. Those of another version of the program, or of another program, are none.</summary>
internal static class NotesFile
{
    /// <summary>Told by the compiler: any change of the program is another one.</summary>
    private static UInt128 Program => Fingerprint.Of(typeof(NotesFile).Module.ModuleVersionId.ToByteArray());

    public static void Write(BuildNotes notes, ByteWriter bytes)
    {
        var table = notes.Memory.Pages.Table;
        var records = new RecordWriter(bytes, table);
        bytes.Mark(Program);
        bytes.Mark(notes.Options);
        bytes.Number(notes.Today.DayNumber);
        bytes.Number(notes.LastDay.DayNumber);
        bytes.Number(notes.Pages);
        bytes.List(
            notes.Inputs,
            file =>
            {
                bytes.Text(file.Key);
                bytes.Number((long)file.Value.Trouble);
                bytes.Mark(file.Value.Content);
            }
        );
        bytes.List(
            notes.Output.Files,
            file =>
            {
                bytes.Text(file.Key);
                bytes.Mark(file.Value.Mark.Content);
                bytes.Number(file.Value.Mark.Length);
                Write(file.Value.Stamp, bytes);
            }
        );
        bytes.List(
            notes.Output.Folders,
            folder =>
            {
                bytes.Text(folder.Key);
                Write(folder.Value, bytes);
            }
        );
        // All texts are known before the table is written.
        var found = new ByteWriter();
        found.List(notes.Found, new RecordWriter(found, table).Write);
        bytes.Number(table.Count);
        for (var i = 0; i < table.Count; i++)
            bytes.Text(table[i]);
        bytes.Bytes(found.Written);
        SketchFile.Write(notes.Sketch, bytes);
        Write(notes.Memory.Marks, bytes);
        bytes.List(notes.Memory.Pages.UsesBefore, bytes.Mark);
        bytes.List(
            [.. notes.Memory.Pages.Records],
            record =>
            {
                bytes.Text(record.Key);
                bytes.Bytes(record.Value);
            }
        );
    }

    /// <summary>Null where they are not ours, or not whole.</summary>
    public static BuildNotes? Read(ReadOnlySpan<byte> content)
    {
        try
        {
            var bytes = new ByteReader(content);
            return bytes.WideMark() == Program ? Read(ref bytes) : null;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    private static BuildNotes Read(ref ByteReader bytes)
    {
        var options = bytes.Mark();
        var (today, lastDay) = (DateOnly.FromDayNumber(bytes.Count()), DateOnly.FromDayNumber(bytes.Count()));
        var pages = bytes.Count();
        Dictionary<string, (EntryTrouble, UInt128)> inputs = new(StringComparer.Ordinal);
        for (var count = bytes.Count(); count > 0; count--)
            inputs[bytes.TextThere()] = ((EntryTrouble)bytes.Number(), bytes.WideMark());
        Dictionary<string, (FileMark, FileStamp)> files = new(StringComparer.Ordinal);
        for (var count = bytes.Count(); count > 0; count--)
            files[bytes.TextThere()] = (new FileMark(bytes.WideMark(), bytes.Number()), Stamp(ref bytes));
        Dictionary<string, FileStamp> folders = new(StringComparer.Ordinal);
        for (var count = bytes.Count(); count > 0; count--)
            folders[bytes.TextThere()] = Stamp(ref bytes);
        var table = new StringTable();
        for (var count = bytes.Count(); count > 0; count--)
            table.NumberOf(bytes.TextThere());
        var found = new RecordReader(new ByteReader(bytes.Bytes()), table).Diagnostics();
        var sketch = SketchFile.Read(ref bytes);
        var marks = new SiteMarks(
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark(),
            bytes.Mark()
        );
        List<ulong> usesBefore = [];
        for (var count = bytes.Count(); count > 0; count--)
            usesBefore.Add(bytes.Mark());
        List<KeyValuePair<string, byte[]>> records = [];
        for (var count = bytes.Count(); count > 0; count--)
            records.Add(KeyValuePair.Create(bytes.TextThere(), bytes.Bytes().ToArray()));
        var memory = new BuildMemory(marks, PageMemory.Of(table, records, usesBefore));
        return new BuildNotes(options, today, lastDay, inputs, new OutputManifest(files, folders), found, pages, sketch, memory);
    }

    private static void Write(SiteMarks marks, ByteWriter bytes)
    {
        bytes.Mark(marks.Settings);
        bytes.Mark(marks.Words);
        bytes.Mark(marks.Templates);
        bytes.Mark(marks.Assets);
        bytes.Mark(marks.Tags);
        bytes.Mark(marks.Routes);
        bytes.Mark(marks.Heads);
        bytes.Mark(marks.Evidence);
        bytes.Mark(marks.Today);
    }

    private static void Write(FileStamp stamp, ByteWriter bytes)
    {
        bytes.Number(stamp.Seconds);
        bytes.Number(stamp.Nanoseconds);
        bytes.Number(stamp.Length);
    }

    private static FileStamp Stamp(ref ByteReader bytes) => new(bytes.Number(), bytes.Number(), bytes.Number());
}
