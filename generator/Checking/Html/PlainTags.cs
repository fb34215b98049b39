using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Goes along the tags of a page that are written as nearly all are and that no other tag is read otherwise for: their anchors and links
/// are taken on the way. It stops before the first tag that takes more to read.
/// </summary>
/// <param name="silences">Those that are known beforehand, in order.</param>
internal ref struct PlainTags(ReadOnlySpan<char> html, LinkCollector collector, ReadOnlySpan<SilentStretch> silences = default)
{
    private readonly ReadOnlySpan<char> html = html;
    private readonly PackedTable names = PlainNames.All;
    private readonly PlainStarts starts = new(html, collector);
    private readonly ReadOnlySpan<SilentStretch> silences = silences;

    /// <summary>The first of them that is not behind.</summary>
    private int next;

    /// <summary>Where the tag begins that it stops before, or some text in front of it; the end where there is none.</summary>
    /// <param name="isInTable">Rows and cells may stand here.</param>
    /// <param name="inCell">Whether the last of their tags opens a cell.</param>
    public int Pass(int at, bool isInTable, ref bool inCell)
    {
        var html = this.html;
        var most = isInTable ? PlainKind.Cell : PlainKind.Meta;
        var last = html.Length - 2 - PackedName.Stretch;
        var silence = SilenceAhead();
        while (at < last)
        {
            var few = html.Slice(at, 1 + PackedName.Stretch);
            if (few[0] != '<')
            {
                // Many tags follow upon the end of a line.
                at += few[1] == '<' ? 1 : TextIn(html[at..]);
                continue;
            }
            if (at >= silence)
            {
                var behind = BehindSilence(at);
                silence = SilenceAhead();
                if (behind > at)
                {
                    at = behind;
                    continue;
                }
            }
            var end = BehindTag(at, few[1..], most, ref inCell);
            if (end < 0)
                return at;
            at = end;
        }
        return at;
    }

    /// <summary>Where a tag ends that stands outside of tables, if it tells nothing; else -1.</summary>
    public int EndOfSilent(int at)
    {
        var (found, inCell) = (collector.Count, false);
        var end = BehindTag(at, html.Slice(at + 1, PackedName.Stretch), PlainKind.Meta, ref inCell);
        if (collector.Count == found)
            return end;
        collector.TakeBack(found);
        return -1;
    }

    /// <summary>Takes a tag; where it ends, or -1 where that takes more to tell.</summary>
    /// <param name="name">What stands behind its beginning.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BehindTag(int at, ReadOnlySpan<char> name, PlainKind most, ref bool inCell)
    {
        var end = at + 1 + PackedName.ReadOfTag(name, out var packed, out var isEnd);
        var kind = (PlainKind)names.Find(packed);
        if (kind == PlainKind.None || kind > most)
            return -1;
        if (html[end] != '>')
        {
            var found = collector.Count;
            end = isEnd ? -1 : starts.EndOf(end, kind);
            if (end < 0)
            {
                collector.TakeBack(found);
                return -1;
            }
        }
        if (kind >= PlainKind.Row)
            inCell = !isEnd && kind == PlainKind.Cell;
        return end + 1;
    }

    private readonly int SilenceAhead() => next < silences.Length ? silences[next].Start : int.MaxValue;

    /// <summary>Where the silence ends that begins with a tag; the tag itself where none does.</summary>
    private int BehindSilence(int at)
    {
        while (next < silences.Length && silences[next].Start < at)
            next++;
        return SilenceAhead() == at ? silences[next++].End : at;
    }

    /// <summary>How much of it stands before the next tag.</summary>
    /// <param name="rest">As much as is looked at together, and more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TextIn(ReadOnlySpan<char> rest)
    {
        var few = Vector256.Create(MemoryMarshal.Cast<char, ushort>(rest));
        var tags = Vector256.Equals(few, Vector256.Create((ushort)'<'));
        if (tags != Vector256<ushort>.Zero)
            return PlainStarts.FirstOf(tags);
        var text = rest[Vector256<ushort>.Count..].IndexOf('<');
        return text < 0 ? rest.Length : Vector256<ushort>.Count + text;
    }
}
