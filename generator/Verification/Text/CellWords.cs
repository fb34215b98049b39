namespace StaticGuide.Verification.Text;

/// <summary>
/// The normal form of a row that is quoted whole. In a sentence the spaces beside a dash say nothing; in a row they part cells, of which
/// one may be a number below zero, or a dash for none: "11 -84" is not "11 - 84".
/// </summary>
internal static class CellWords
{
    /// <summary>Null where it is no other than that of a sentence.</summary>
    public static string? Of(string written)
    {
        var cells = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NormalText.Of));
        return cells.Contains(" -", StringComparison.Ordinal) || cells.Contains("- ", StringComparison.Ordinal) ? cells : null;
    }
}
