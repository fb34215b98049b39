using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Which punctuation a text has, and what stands right before and behind it: one look at the text tells of nearly all signs that it is
/// searched for that they are not in it.
/// </summary>
internal sealed class SignPairs
{
    /// <summary>A pair of ASCII has a bit of its own.</summary>
    private const int Words = 128 * 128 / 64;

    /// <summary>Their pairs with a sign before them stand side by side, a bit for each.</summary>
    private const ulong Digits = 0x3FF;

    /// <summary>Digits and the ends of lines among them.</summary>
    private const string All = "\n!#$%()*+-.0123456789:<=>?@[\\]^_`{|}~";

    private static readonly CharacterClasses Signs = new(All.Select(c => ((int)c, c >> 4)));
    private static readonly ulong Lower = All.Where(c => c < 64).Aggregate(0UL, (bits, c) => bits | 1UL << c);
    private static readonly ulong Upper = All.Where(c => c >= 64).Aggregate(0UL, (bits, c) => bits | 1UL << c);

    /// <summary>Room for the signs of the next text, given back by the last.</summary>
    [ThreadStatic]
    private static (int[] Places, char[] Signs, ulong[] Pairs)? room;

    private readonly int count;
    private int[] places;
    private char[] found;

    /// <summary>A bit for each pair; beyond ASCII, some have that of another.</summary>
    private ulong[] pairs;

    /// <summary>A bit for each of <see cref="All"/>; a few share one.</summary>
    private readonly ulong single;

    public SignPairs(string text)
    {
        (Text, IsAscii) = (text, Ascii.IsValid(text));
        // Apart from the object: each is asked for as often as there are signs.
        var ((places, found, pairs), count) = (room ?? ([], [], new ulong[Words]), 0);
        room = null;
        Array.Clear(pairs);
        // What begins a line may begin the text.
        var single = 1UL << '\n';
        if (text.Length > 0)
            Add(ref MemoryMarshal.GetArrayDataReference(pairs), '\n', text[0]);
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref var bits = ref MemoryMarshal.GetArrayDataReference(pairs);
        var classes = Signs;
        for (var at = 0; at < text.Length; at += CharacterClasses.Width)
        {
            var signs = CharacterClasses.Places(classes.Of(CharacterClasses.Read(text.AsSpan(at))));
            if (found.Length < count + CharacterClasses.Width)
                (places, found) = (Longer(places), Longer(found));
            // There is room for all of them, and a zero behind every string: without checks of that, it takes half as long.
            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(places), count);
            ref var sign = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(found), count);
            count += BitOperations.PopCount(signs);
            for (; signs != 0; signs &= signs - 1)
            {
                place = at + BitOperations.TrailingZeroCount(signs);
                ref var character = ref Unsafe.Add(ref start, place);
                sign = (char)character;
                single |= 1UL << sign;
                Add(ref bits, place > 0 ? Unsafe.Subtract(ref character, 1) : '\n', sign);
                Add(ref bits, sign, Unsafe.Add(ref character, 1));
                place = ref Unsafe.Add(ref place, 1);
                sign = ref Unsafe.Add(ref sign, 1);
            }
        }
        (this.places, this.found, this.pairs, this.single, this.count) = (places, found, pairs, single, count);
    }

    public string Text { get; }

    public bool IsAscii { get; }

    /// <summary>The signs of the text, in order; until they are given back.</summary>
    public ReadOnlySpan<char> Found => found.AsSpan(0, count);

    /// <summary>Where each of them stands.</summary>
    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    /// <summary>Nobody asks any more.</summary>
    public void GiveBack() => (room, places, found, pairs) = ((places, found, pairs), [], [], []);

    /// <summary>Whether the text has a sign: some characters, of which one at least is punctuation.</summary>
    public bool Has(string sign) => MayHave(sign) && IsAt(sign, MarkIn(sign));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(Sign sign) => HasMarks(sign.Single) && HasMarked(sign);

    /// <summary>Whether the text may have all of some punctuation, a bit for each.</summary>
    public bool HasMarks(ulong marks) => (single & marks) == marks;

    private bool HasMarked(Sign sign) =>
        (!IsAscii || sign.IsAscii)
        && HasPairs(sign)
        && (!sign.IsBeforeDigit || HasDigitBehind(sign.Text[^1]))
        && (IsAt(sign.Text, sign.Mark) || Begins(sign.Text));

    private bool Begins(string sign) => sign[0] == '\n' && Text.AsSpan().StartsWith(sign.AsSpan(1));

    /// <param name="mark">Which of its characters is searched for.</param>
    private bool IsAt(string sign, int mark)
    {
        if (mark < 0)
            return (!IsAscii || Ascii.IsValid(sign)) && Text.Contains(sign, StringComparison.Ordinal);
        var signs = Found;
        var all = Places;
        for (var i = 0; signs[i..].IndexOf(sign[mark]) is >= 0 and var next; i++)
        {
            i += next;
            if (all[i] >= mark && Text.AsSpan(all[i] - mark).StartsWith(sign))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text has one of some signs.</summary>
    public bool HasAny(ReadOnlySpan<Sign> signs)
    {
        foreach (var sign in signs)
        {
            if (Has(sign))
                return true;
        }
        return false;
    }

    /// <summary>Whether a digit may stand right behind a sign.</summary>
    public bool HasDigitBehind(char sign)
    {
        var (word, zero) = BitOf(sign, '0');
        return (pairs[word] & zero * Digits) != 0;
    }

    private bool MayHave(string sign)
    {
        if (sign.Length == 1)
            return !IsSign(sign[0]) || (single >> sign[0] & 1) != 0;
        for (var i = 1; i < sign.Length; i++)
        {
            var (word, bit) = BitOf(sign[i - 1], sign[i]);
            if ((pairs[word] & bit) == 0 && (IsSign(sign[i - 1]) || IsSign(sign[i])))
                return false;
        }
        return true;
    }

    private bool HasPairs(Sign sign)
    {
        foreach (var (word, bit) in sign.Pairs)
        {
            if ((pairs[word] & bit) == 0)
                return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSign(char c) => c < 128 && ((c < 64 ? Lower : Upper) >> c & 1) != 0;

    /// <summary>The first of its characters that is a sign; negative for none.</summary>
    private static int MarkIn(string sign)
    {
        var at = 0;
        while (at < sign.Length && !IsSign(sign[at]))
            at++;
        return at < sign.Length ? at : -1;
    }

    private static T[] Longer<T>(T[] all)
    {
        Array.Resize(ref all, 2 * all.Length + CharacterClasses.Width);
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref ulong pairs, int first, int second)
    {
        var (word, bit) = BitOf(first, second);
        Unsafe.Add(ref pairs, word) |= bit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Word, ulong Bit) BitOf(int first, int second)
    {
        var pair = (first & 127) << 7 | second & 127;
        return (pair >> 6, 1UL << pair);
    }

    /// <summary>One that many texts are asked for: what they need to have is found once.</summary>
    /// <param name="isBeforeDigit">A digit stands right behind it.</param>
    internal sealed class Sign(string text, bool isBeforeDigit = false)
    {
        public string Text { get; } = text;

        public bool IsBeforeDigit { get; } = isBeforeDigit;

        public bool IsAscii { get; } = Ascii.IsValid(text);

        /// <inheritdoc cref="MarkIn"/>
        public int Mark { get; } = MarkIn(text);

        /// <summary>The punctuation in it, a bit for each.</summary>
        public ulong Single { get; } = text.Where(IsSign).Aggregate(0UL, (bits, c) => bits | 1UL << c);

        public (int Word, ulong Bit)[] Pairs { get; } =
        [.. text.Zip(text.Skip(1)).Where(p => IsSign(p.First) || IsSign(p.Second)).Select(p => BitOf(p.First, p.Second))];

        public static implicit operator Sign(string text) => new(text);
    }
}
