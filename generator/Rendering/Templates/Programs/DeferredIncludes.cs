using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// Pieces of a page that tell what only the whole page knows, such as how many of its notes are overdue. They are written after all else,
/// and moved to where they were asked for.
/// </summary>
internal sealed class DeferredIncludes(PageBuffer buffer)
{
    private readonly List<(int At, Action Write)> pending = [];

    /// <summary>They are being written: what they defer themselves is written at once.</summary>
    public bool IsSettling { get; private set; }

    public void Begin()
    {
        pending.Clear();
        IsSettling = false;
    }

    /// <summary>Keeps a place for what is written later.</summary>
    public void Add(Action write) => pending.Add((buffer.Length, write));

    public void Settle()
    {
        IsSettling = true;
        // From the last, so that the places before it stay.
        for (var i = pending.Count - 1; i >= 0; i--)
        {
            var (at, write) = pending[i];
            var end = buffer.Length;
            write();
            buffer.MoveTail(end, at);
        }
        pending.Clear();
        IsSettling = false;
    }
}
