namespace StaticGuide.Cli.Verifying;

internal sealed record JsonVerifiedQuote(string Statistic, string Verdict, string? Nearest);
