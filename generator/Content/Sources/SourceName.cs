namespace StaticGuide.Content.Sources;

/// <summary>
/// Who wrote or edited a source: an organisation by its whole name, a person by the parts of theirs (CSL 1.0.2, "Names").
/// Either <see cref="Literal"/> or <see cref="Family"/> is there.
/// </summary>
internal sealed record SourceName
{
    public string? Literal { get; init; }

    public string? Family { get; init; }

    public string? Given { get; init; }

    /// <summary>Such as <c>van</c> in Ludwig van Beethoven, who is Beethoven for short.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>Such as <c>van der</c> in Anna van der Berg, who is van der Berg for short.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>Such as <c>Jr</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The name as it is spoken: Anna van der Berg Jr.</summary>
    public string Text => Literal ?? Join(Given, DroppingParticle, NonDroppingParticle, Family, Suffix);

    public static string Join(params ReadOnlySpan<string?> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            // A particle such as d' or al- stands against the name.
            if (!string.IsNullOrEmpty(part))
                text += text.Length == 0 || text[^1] is '\'' or '’' or '-' ? part : " " + part;
        }
        return text;
    }
}
