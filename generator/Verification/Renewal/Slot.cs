namespace StaticGuide.Verification.Renewal;

/// <summary>A place in words where an edition has one number or month and the next another.</summary>
/// <param name="Start">In UTF-16 units of the text.</param>
/// <param name="Month">1 to 12 for the name of a month; null for digits.</param>
internal readonly record struct Slot(int Start, int End, int? Month)
{
    public string In(string text) => text[Start..End];
}
