using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Renewing;

/// <summary>The text of a pull request.</summary>
internal static class RenewMarkdown
{
    public static void Write(RenewResult result, VerifyResult verified, DateOnly today, TextWriter writer) =>
        MarkdownSummary.Write(verified, today, writer);
}
