namespace StaticGuide.Building.Memory;

/// <summary>Marks by small numbers, each made once or twice. For any thread.</summary>
internal sealed class NumberedMarks
{
    private readonly Lock gate = new();

    /// <summary>0 where there is none yet.</summary>
    private ulong[] marks = [];

    public ulong GetOrAdd(int number, Func<int, ulong> make)
    {
        var known = Volatile.Read(ref marks);
        if (number < known.Length && Volatile.Read(ref known[number]) is not 0 and var mark)
            return mark;
        var made = make(number);
        lock (gate)
        {
            if (number >= marks.Length)
            {
                var larger = new ulong[Math.Max(1024, number * 2)];
                marks.CopyTo(larger, 0);
                Volatile.Write(ref marks, larger);
            }
            Volatile.Write(ref marks[number], made);
        }
        return made;
    }
}
