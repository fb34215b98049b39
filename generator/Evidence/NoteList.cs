namespace StaticGuide.Evidence;

/// <summary>Numbers a page's notes in the order of their first use.</summary>
internal sealed class NoteList
{
    private readonly Dictionary<NoteKey, PageNote> byKey = [];
    private readonly List<PageNote> notes = [];

    public IReadOnlyList<PageNote> Notes => notes;

    /// <summary>Forgets all, for another page.</summary>
    public void Clear()
    {
        byKey.Clear();
        notes.Clear();
    }

    public PageNote Use(NoteKey key)
    {
        if (!byKey.TryGetValue(key, out var note))
        {
            note = new PageNote(notes.Count + 1, key);
            byKey.Add(key, note);
            notes.Add(note);
        }
        note.Use();
        return note;
    }
}
