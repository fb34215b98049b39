using System.Buffers;
using System.Text;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Which punctuation a text has, and what stands right before and behind it: one look at the text tells of nearly all signs that it is
/// searched for that they are not in it.
/// </summary>
internal sealed class SignPairs
{
    private const int Words = 64;
    private const string All = "!#$%()*+-.:<=>?@[\\]^_`{|}~";

    private static readonly SearchValues<char> Signs = SearchValues.Create(All);
    private static readonly ulong Lower = All.Where(c => c < 64).Aggregate(0UL, (bits, c) => bits | 1UL << c);
    private static readonly ulong Upper = All.Where(c => c >= 64).Aggregate(0UL, (bits, c) => bits | 1UL << c);

    private readonly string text;
    private readonly bool isAscii;

    /// <summary>A bit for each pair; few have the same one.</summary>
    private readonly ulong[] pairs = new ulong[Words];

    /// <summary>A bit for each of <see cref="All"/>; a few share one.</summary>
    private readonly ulong single;

    public SignPairs(string text)
    {
        (this.text, isAscii) = (text, Ascii.IsValid(text));
        for (var at = 0; text.AsSpan(at).IndexOfAny(Signs) is >= 0 and var next; at++)
        {
            at += next;
            single |= 1UL << text[at];
            if (at > 0)
                Add(text[at - 1], text[at]);
            if (at + 1 < text.Length)
                Add(text[at], text[at + 1]);
        }
    }

    /// <summary>Whether the text has a sign: some characters, of which one at least is punctuation.</summary>
    public bool Has(string sign) => MayHave(sign) && text.Contains(sign, StringComparison.Ordinal);

    public bool Has(Sign sign) => MayHave(sign) && text.Contains(sign.Text, StringComparison.Ordinal);

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
        for (var digit = '0'; digit <= '9'; digit++)
        {
            var (word, bit) = BitOf(sign, digit);
            if ((pairs[word] & bit) != 0)
                return true;
        }
        return false;
    }

    private bool MayHave(string sign)
    {
        if (isAscii && !Ascii.IsValid(sign))
            return false;
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

    private bool MayHave(Sign sign)
    {
        if ((single & sign.Single) != sign.Single || isAscii && !sign.IsAscii)
            return false;
        foreach (var (word, bit) in sign.Pairs)
        {
            if ((pairs[word] & bit) == 0)
                return false;
        }
        return true;
    }

    /// <summary>Faster than to ask <see cref="Signs"/>, which is made to search.</summary>
    private static bool IsSign(char c) => c < 128 && ((c < 64 ? Lower : Upper) >> c & 1) != 0;

    private void Add(char first, char second)
    {
        var (word, bit) = BitOf(first, second);
        pairs[word] |= bit;
    }

    private static (int Word, ulong Bit) BitOf(char first, char second)
    {
        var hash = first * 37 + second;
        return (hash >> 6 & (Words - 1), 1UL << hash);
    }

    /// <summary>One that many texts are asked for: what they need to have is found once.</summary>
    internal readonly struct Sign(string text)
    {
        public string Text { get; } = text;

        public bool IsAscii { get; } = Ascii.IsValid(text);

        /// <summary>The punctuation in it, a bit for each.</summary>
        public ulong Single { get; } = text.Where(IsSign).Aggregate(0UL, (bits, c) => bits | 1UL << c);

        public (int Word, ulong Bit)[] Pairs { get; } =
        [.. text.Zip(text.Skip(1)).Where(p => IsSign(p.First) || IsSign(p.Second)).Select(p => BitOf(p.First, p.Second))];

        public static implicit operator Sign(string text) => new(text);
    }
}
