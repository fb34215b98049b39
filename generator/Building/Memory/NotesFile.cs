using StaticGuide.Files;
using StaticGuide.Files.Kept;
using StaticGuide.Output;

namespace StaticGuide.Building.Memory;

/// <summary>Notes as bytes. Those of another version of the program, or of another program, are none.</summary>
internal static class NotesFile
{
    /// <summary>Told by the compiler: any change of the program is another one.</summary>
    private static UInt128 Program => Fingerprint.Of(typeof(NotesFile).Module.ModuleVersionId.ToByteArray());

    public static void Write(BuildNotes notes, ByteWriter bytes)
    {
        bytes.Mark(Program);
        bytes.Mark(notes.Options);
        bytes.Number(notes.Today.DayNumber);
        bytes.Number(notes.LastDay.DayNumber);
        bytes.Number(notes.Pages);
        bytes.List(
            notes.Inputs,
            file =>
            {
                bytes.Text(file.Path);
                bytes.Number((long)file.Trouble);
                bytes.Mark(file.Content);
            }
        );
        // A table of its own: that of the records is not read where nothing has changed.
        var (texts, found) = (new StringTable(), new ByteWriter());
        found.List(notes.Found, new RecordWriter(found, texts).Write);
        Write(texts, bytes);
        bytes.Bytes(found.Written);
        // In pieces: a large array would have the collector look at everything once more.
        List<byte[]> parts = [];
        var sketch = new ByteWriter(part => parts.Add(part.ToArray()));
        SketchFile.Write(notes.Sketch, sketch);
        sketch.Flush();
        bytes.Bytes(parts);
        Write(notes.Memory.Pages.Table, bytes);
        Write(notes.Memory.Marks, bytes);
        bytes.List(notes.Memory.Pages.UsesBefore, bytes.Mark);
        bytes.Number(notes.Memory.Pages.Count);
        var pieces = new PieceReader();
        foreach (var (route, record) in notes.Memory.Pages.Records)
        {
            bytes.Text(route);
            bytes.Bytes(pieces.Read(record));
        }
        // Last, since the site may take its place meanwhile; where it begins stands at the very end.
        var begin = bytes.Count;
        Write(notes.Output, bytes);
        bytes.Mark((ulong)begin);
    }

    private static void Write(OutputManifest output, ByteWriter bytes)
    {
        bytes.List(
            output.Files,
            file =>
            {
                bytes.Text(file.Name);
                bytes.Mark(file.Mark.Content);
                bytes.Number(file.Mark.Length);
                Write(file.Stamp, bytes);
            }
        );
        bytes.List(
            output.Folders,
            folder =>
            {
                bytes.Text(folder.Name);
                Write(folder.Stamp, bytes);
            }
        );
    }

    /// <summary>Null where they are not ours, or not whole.</summary>
    public static BuildNotes? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            var bytes = new ByteReader(content.Span);
            return bytes.WideMark() == Program ? Read(content, OutputIn(content), ref bytes) : null;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> OutputIn(ReadOnlyMemory<byte> content)
    {
        var all = content[..^sizeof(ulong)];
        return new ByteReader(content.Span[all.Length..]).Mark() is var begin && begin <= (ulong)all.Length
            ? all[(int)begin..]
            : throw new InvalidDataException();
    }

    private static BuildNotes Read(ReadOnlyMemory<byte> content, ReadOnlyMemory<byte> output, ref ByteReader bytes)
    {
        var options = bytes.Mark();
        var (today, lastDay) = (DateOnly.FromDayNumber(bytes.Count()), DateOnly.FromDayNumber(bytes.Count()));
        var pages = bytes.Count();
        var inputs = new InputFile[bytes.Length()];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = new InputFile(bytes.TextThere(), (EntryTrouble)bytes.Number(), bytes.WideMark());
        var texts = Table(ref bytes);
        var found = new RecordReader(new ByteReader(bytes.Bytes()), texts).Diagnostics();
        var sketch = Part(content, ref bytes, bytes.Count());
        var memory = Part(content, ref bytes, bytes.Left - output.Length - sizeof(ulong));
        return new BuildNotes(options, today, lastDay, inputs, found, pages)
        {
            LazyOutput = new(ManifestOf(output)),
            LazySketch = new(() => SketchOf(sketch)),
            LazyMemory = new(() => MemoryOf(memory)),
        };
    }

    private static OutputManifest ManifestOf(ReadOnlyMemory<byte> content)
    {
        var bytes = new ByteReader(content.Span);
        var files = new WrittenFile[bytes.Length()];
        for (var i = 0; i < files.Length; i++)
            files[i] = new WrittenFile(bytes.TextThere(), new FileMark(bytes.WideMark(), bytes.Number()), Stamp(ref bytes));
        var folders = new WrittenFolder[bytes.Length()];
        for (var i = 0; i < folders.Length; i++)
            folders[i] = new WrittenFolder(bytes.TextThere(), Stamp(ref bytes));
        return new OutputManifest(files, folders);
    }

    private static ReadOnlyMemory<byte> Part(ReadOnlyMemory<byte> content, ref ByteReader bytes, int count)
    {
        var start = content.Length - bytes.Left;
        bytes.Skip(count);
        return content.Slice(start, count);
    }

    private static Content.SiteSketch SketchOf(ReadOnlyMemory<byte> content)
    {
        var bytes = new ByteReader(content.Span);
        return SketchFile.Read(ref bytes);
    }

    private static BuildMemory MemoryOf(ReadOnlyMemory<byte> content)
    {
        var bytes = new ByteReader(content.Span);
        var table = Table(ref bytes);
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
        var usesBefore = new ulong[bytes.Length()];
        for (var i = 0; i < usesBefore.Length; i++)
            usesBefore[i] = bytes.Mark();
        var records = new KeyValuePair<string, StoredBytes>[bytes.Length()];
        var whole = BytePiece.Of(content);
        for (var i = 0; i < records.Length; i++)
        {
            var (route, length) = (bytes.TextThere(), bytes.Count());
            records[i] = new(route, new StoredBytes(whole, content.Length - bytes.Left, length));
            bytes.Skip(length);
        }
        return new BuildMemory(marks, PageMemory.Of(table, records, usesBefore));
    }

    private static void Write(StringTable table, ByteWriter bytes)
    {
        bytes.Number(table.Count);
        for (var i = 0; i < table.Count; i++)
            bytes.Text(table[i]);
    }

    private static StringTable Table(ref ByteReader bytes)
    {
        var table = new StringTable();
        for (var count = bytes.Count(); count > 0; count--)
            table.NumberOf(bytes.TextThere());
        return table;
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
        bytes.Number(stamp.Mode);
    }

    private static FileStamp Stamp(ref ByteReader bytes) => new(bytes.Number(), bytes.Number(), bytes.Number(), bytes.Number());
}
