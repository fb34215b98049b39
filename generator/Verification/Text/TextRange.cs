namespace StaticGuide.Verification.Text;

/// <summary>A stretch of a page's text; empty where the end is not behind the start.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public string Of(string text) => End > Start ? text[Start..End] : "";
}
