namespace StaticGuide.Verification.Text;

/// <summary>An element that is open, as far as <see cref="HiddenElements"/> asks for what is seen in it.</summary>
/// <param name="Background">The colour behind its letters; null where it gives none.</param>
/// <param name="Hides">Why it hides what is in it.</param>
/// <param name="Shows">It is meant to be opened.</param>
internal readonly record struct OpenElement(string Name, string? Background = null, Hiding Hides = Hiding.None, bool Shows = false)
{
    public Hiding Before { get; init; }

    /// <inheritdoc cref="InlineStyle.Undoes"/>
    public Hiding Undoes { get; init; }

    public string? Text { get; init; }

    public bool? IsRightToLeft { get; init; }

    public bool IsRaised { get; init; }

    /// <summary>Null where only its name tells.</summary>
    public bool? IsBold { get; init; }

    public bool MakesBold => IsBold ?? Name is "b" or "strong" or "em" or "u" or "center";
}
