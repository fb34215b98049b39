namespace StaticGuide.Verification.Pages;

/// <summary>A page as text.</summary>
/// <param name="Encoding">The name by the WHATWG Encoding standard, in small letters.</param>
internal sealed record DecodedText(string Text, string Encoding, EncodingSource Source);
