namespace StaticGuide.Building.Memory;

/// <summary>The numbers of the texts that one worker has named last: most records name the same again.</summary>
internal sealed class RecentTexts(StringTable table)
{
    private const int Size = 512;

    private readonly (string? Text, int Number)[] recent = new (string?, int)[Size];

    public int NumberOf(string text)
    {
        ref var slot = ref recent[SlotOf(text)];
        if (slot.Text != text)
            slot = (text, table.NumberOf(text));
        return slot.Number;
    }

    private static int SlotOf(string text) =>
        text.Length == 0 ? 0 : (text.Length * 31 + text[0] * 17 + text[text.Length / 2] * 7 + text[^1]) & (Size - 1);
}
