using CsCheck;

namespace StaticGuide.Tests.Support;

/// <summary>Texts of all kinds of characters, and of those that are taken for one another more often than chance has it.</summary>
internal static class UnicodeTexts
{
    public static readonly Gen<string> Any = Gen.OneOf(
            Gen.Char[' ', '~'].Select(c => c.ToString()),
            Gen.Int[0x80, 0x2FFF].Where(p => p is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32),
            Gen.Int[0xAC00, 0x1F9FF].Where(p => p is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32),
            Pick.Of(" ", "-", "–", "—", "\u00A0", "½", "1", "\u00B2", "\u0308", "\u0323", "\u200B", "'", "‘")
        )
        .Array[0, 24]
        .Select(string.Concat);
}
