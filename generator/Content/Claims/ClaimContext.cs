namespace StaticGuide.Content.Claims;

/// <summary>A claim with the words around it.</summary>
/// <param name="Start">Where it begins in them, in UTF-16 units from 0.</param>
internal readonly record struct ClaimContext(string Text, int Start, int Length)
{
    public string Words => Text.Substring(Start, Length);

    public ReadOnlySpan<char> Behind => Text.AsSpan(Start + Length);
}
