namespace StaticGuide.Content.Claims;

/// <summary>Words that claim a quantity: where they begin in their text, in UTF-16 units from 0, and where they end, exclusive.</summary>
internal readonly record struct Claim(int Start, int End);
