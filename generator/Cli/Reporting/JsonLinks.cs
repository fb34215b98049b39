namespace StaticGuide.Cli.Reporting;

/// <param name="Checked">How many internal links there are.</param>
internal sealed record JsonLinks(int Checked, IReadOnlyList<JsonBrokenLink> Broken);
