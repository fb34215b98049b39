using System.IO.Hashing;
using System.Runtime.InteropServices;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Numbers for texts: records name the same routes, files and templates again and again. For any thread; it only grows.</summary>
internal sealed class StringTable : IWordNumbers
{
    private readonly Lock gate = new();
    private volatile State state = new(new string[1024], new int[2048]);
    private int count;

    public int Count => Volatile.Read(ref count);

    public string this[int number] => number < Count ? state.Texts[number] : throw new InvalidDataException();

    public int NumberOf(string text) => state.Find(text) is >= 0 and var known ? known : Add(text);

    public int NumberOf(ReadOnlySpan<char> word) => state.Find(word) is >= 0 and var known ? known : Add(word.ToString());

    private int Add(string text)
    {
        lock (gate)
        {
            if (state.Find(text) is >= 0 and var known)
                return known;
            if (count == state.Texts.Length)
                state = state.Twice();
            state.Put(text, count);
            Volatile.Write(ref count, count + 1);
            return count - 1;
        }
    }

    /// <summary>
    /// The texts by number, and twice as many slots to find them by their hashes (linear probing). Whoever reads while one is put in finds
    /// it or an empty slot.
    /// </summary>
    private sealed class State(string[] texts, int[] slots)
    {
        public string[] Texts => texts;

        /// <summary>-1 where it is not there, or not yet.</summary>
        public int Find(ReadOnlySpan<char> text)
        {
            for (var slot = SlotOf(text); ; slot = Next(slot))
            {
                var number = Volatile.Read(ref slots[slot]) - 1;
                if (number < 0 || text.SequenceEqual(texts[number]))
                    return number;
            }
        }

        public void Put(string text, int number)
        {
            texts[number] = text;
            var slot = SlotOf(text);
            while (slots[slot] > 0)
                slot = Next(slot);
            Volatile.Write(ref slots[slot], number + 1);
        }

        public State Twice()
        {
            var larger = new State(new string[2 * texts.Length], new int[2 * slots.Length]);
            for (var i = 0; i < texts.Length; i++)
                larger.Put(texts[i], i);
            return larger;
        }

        private int SlotOf(ReadOnlySpan<char> text) => (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)) & (slots.Length - 1);

        private int Next(int slot) => (slot + 1) & (slots.Length - 1);
    }
}
