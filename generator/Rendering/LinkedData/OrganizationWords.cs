using System.Text.RegularExpressions;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>Words by which an organisation is told from a person; of a name without any, nothing is claimed.</summary>
internal static partial class OrganizationWords
{
    public static bool AreIn(string name) => Abbreviation().IsMatch(name) || Word().IsMatch(name);

    /// <summary>WHO, OECD, ILO: one word in capitals.</summary>
    [GeneratedRegex("^[A-Z]{2,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    /// <summary>In the languages of the program; none that is a family name as well, such as Bank or Press.</summary>
    [GeneratedRegex(
        @"\b(?:academy|administration|agency|agencia|agência|agentur|associa\w+|asocia\w+|authority|bundes\w+|bureau|census|comité|commission|committee|"
            + @"comisión|corporation|council|department|departamento|directorate|división|division|embassy|federation|foundation|fundación|gesellschaft|"
            + @"gmbh|government|hospital|inc|initiative|institut\w*|instituto|international|laborator\w+|ligue|limited|llc|ltd|minister\w*|ministry|"
            + @"museum|nations|network|observator\w+|office|oficina|organi[sz]a\w+|organisation|parliament|programme|regierung|research|secretariat|"
            + @"secretaría|serviço|society|sociedad|société|statisti\w+|statístic\w+|stiftung|treasury|universi\w+|verband|verein)\b|\w{4}amt\b|\bAmt\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Word();
}
