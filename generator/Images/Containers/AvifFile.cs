using System.Text;

namespace StaticGuide.Images.Containers;

/// <summary>
/// Empties what an AVIF tells of its maker (ISO/IEC 14496-12, 8.11, and 23008-12). Its parts are known by their places in the file, so each
/// stays where it is, and no pixel changes.
/// </summary>
internal sealed class AvifFile
{
    /// <summary>Boxes within boxes, as deep as any is read.</summary>
    private const int Deepest = 2;

    private readonly byte[] file;

    /// <summary>The items that tell something of the image, and are none.</summary>
    private readonly HashSet<ulong> told = [];
    private ulong emptied;
    private bool isKnown = true;

    private AvifFile(byte[] file) => this.file = file;

    /// <summary>Null where a file is built in a way that is not known here.</summary>
    public static byte[]? Published(ReadOnlySpan<byte> bytes)
    {
        var copy = new AvifFile(bytes.ToArray());
        copy.EmptyBoxes(0, copy.file.Length, depth: 0);
        return copy.isKnown ? copy.file : null;
    }

    private void EmptyBoxes(int start, int end, int depth)
    {
        foreach (var box in BoxesOf(start, end))
        {
            if (box.Type == "meta")
                EmptyItems(box);
            else if (box.Type is "moov" or "trak" && depth < Deepest)
                EmptyBoxes(box.Content, box.End, depth + 1);
            else if (box.Type is "udta" or "uuid" or "free" or "skip")
                LeaveOut(box);
        }
    }

    private List<Box> BoxesOf(int start, int end)
    {
        List<Box> boxes = [];
        for (var at = start; at < end && isKnown; at = boxes[^1].End)
        {
            var content = at;
            var size = Number(ref content, 4, end);
            var type = Number(ref content, 4, end);
            if (size == 1)
                size = Number(ref content, 8, end);
            else if (size == 0)
                size = (ulong)(end - at);
            if (!isKnown || size < (ulong)(content - at) || size > (ulong)(end - at))
            {
                isKnown = false;
                break;
            }
            var letters = Encoding.Latin1.GetString([(byte)(type >> 24), (byte)(type >> 16), (byte)(type >> 8), (byte)type]);
            boxes.Add(new Box(letters, at, content, at + (int)size));
        }
        return boxes;
    }

    private void EmptyItems(Box meta)
    {
        var boxes = BoxesOf(meta.Content + 4, meta.End).ToLookup(b => b.Type, StringComparer.Ordinal);
        foreach (var items in boxes["iinf"])
            ReadItems(items);
        if (told.Count == 0)
            return;
        foreach (var references in boxes["iref"])
            LeaveOutReferences(references);
        foreach (var places in boxes["iloc"])
            EmptyPlaces(places, boxes["idat"].FirstOrDefault());
        told.Clear();
    }

    private void ReadItems(Box items)
    {
        var at = items.Content;
        var version = Number(ref at, 4, items.End) >> 24;
        Number(ref at, version == 0 ? 2 : 4, items.End);
        foreach (var item in BoxesOf(at, items.End))
        {
            at = item.Content;
            version = Number(ref at, 4, item.End) >> 24;
            isKnown &= version is 2 or 3;
            var id = Number(ref at, version == 2 ? 2 : 4, item.End);
            Number(ref at, 2, item.End);
            if (!isKnown || item.End - at < 4 || !IsTold(file.AsSpan(at, 4)))
                continue;
            told.Add(id);
            // No reader looks for an item of this kind, nor for what stands behind.
            file.AsSpan(at, item.End - at).Clear();
            "free"u8.CopyTo(file.AsSpan(at));
        }
    }

    private static bool IsTold(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("Exif"u8) || type.SequenceEqual("mime"u8) || type.SequenceEqual("uri "u8);

    private void LeaveOutReferences(Box references)
    {
        var at = references.Content;
        var length = Number(ref at, 4, references.End) >> 24 == 0 ? 2 : 4;
        foreach (var reference in BoxesOf(at, references.End))
        {
            at = reference.Content;
            if (told.Contains(Number(ref at, length, reference.End)))
                "free"u8.CopyTo(file.AsSpan(reference.Start + 4));
        }
    }

    private void EmptyPlaces(Box places, Box data)
    {
        var at = places.Content;
        var version = Number(ref at, 4, places.End) >> 24;
        var lengths = Number(ref at, 2, places.End);
        var (ofOffset, ofLength, ofBase) = ((int)(lengths >> 12), (int)(lengths >> 8) & 15, (int)(lengths >> 4) & 15);
        var ofIndex = version == 0 ? 0 : (int)lengths & 15;
        isKnown &= version <= 2 && ofOffset + ofLength > 0 && Math.Max(Math.Max(ofOffset, ofLength), Math.Max(ofBase, ofIndex)) <= 8;
        for (var left = Number(ref at, version < 2 ? 2 : 4, places.End); left > 0 && isKnown; left--)
        {
            var isTold = told.Contains(Number(ref at, version < 2 ? 2 : 4, places.End));
            var way = version == 0 ? 0 : Number(ref at, 2, places.End) & 15;
            var isElsewhere = Number(ref at, 2, places.End) != 0;
            var start = Number(ref at, ofBase, places.End);
            for (var extents = Number(ref at, 2, places.End); extents > 0 && isKnown; extents--)
            {
                Number(ref at, ofIndex, places.End);
                var offset = Number(ref at, ofOffset, places.End);
                var length = Number(ref at, ofLength, places.End);
                if (!isTold)
                    continue;
                isKnown &= way <= 1 && !isElsewhere;
                Empty(start, offset, length, way == 0 ? (0, file.Length) : (data.Content, data.End));
            }
        }
    }

    private void Empty(ulong start, ulong offset, ulong length, (int Start, int End) within)
    {
        var room = (ulong)(within.End - within.Start);
        // Nothing is emptied twice, or it could take long.
        if (
            start > room
            || offset > room - start
            || length == 0
            || length > room - start - offset
            || (emptied += length) > (ulong)file.Length
        )
            isKnown = false;
        if (isKnown)
            file.AsSpan(within.Start + (int)(start + offset), (int)length).Clear();
    }

    private void LeaveOut(Box box)
    {
        file.AsSpan(box.Content, box.End - box.Content).Clear();
        "free"u8.CopyTo(file.AsSpan(box.Start + 4));
    }

    /// <summary>The number of so many bytes, which <paramref name="at"/> moves past.</summary>
    private ulong Number(ref int at, int size, int end)
    {
        if (size > end - at)
        {
            (isKnown, at) = (false, end);
            return 0;
        }
        var value = 0UL;
        for (; size > 0; size--)
            value = value << 8 | file[at++];
        return value;
    }

    private readonly record struct Box(string Type, int Start, int Content, int End);
}
