namespace StaticGuide.Cli.Reporting;

/// <param name="Checked">How many internal links there are.</param>
internal sealed record JsonLinks(int Checked, IEnumerable<JsonBrokenLink> Broken);

/// <param name="File">Relative to the folder that was checked.</param>
/// <param name="Link">The attribute's value, character references decoded.</param>
internal sealed record JsonBrokenLink(string File, int? Line, int? Column, string Element, string Attribute, string Link, string Reason);
