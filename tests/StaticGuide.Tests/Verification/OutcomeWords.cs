using System.Text.RegularExpressions;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Tests.Verification;

/// <summary>An outcome in a few words, as the tables of the tests write it: <c>dead soft-not-found 200</c>.</summary>
internal static partial class OutcomeWords
{
    public static string Of(FetchOutcome outcome) =>
        outcome switch
        {
            FetchOutcome.Reached reached => $"reached {reached.Status} {reached.MediaType}",
            FetchOutcome.Blocked blocked => Join("blocked", blocked.Reason, blocked.Status),
            FetchOutcome.Transient transient => Join("transient", transient.Reason, transient.Status),
            FetchOutcome.Dead dead => Join("dead", dead.Reason, dead.Status),
            FetchOutcome.Unsafe @unsafe => Join("unsafe", @unsafe.Reason, null),
            FetchOutcome.Invalid invalid => Join("invalid", invalid.Reason, null),
            _ => outcome.ToString(),
        };

    private static string Join(string verdict, FetchReason reason, int? status) =>
        $"{verdict} {Capitals().Replace(reason.ToString(), "-").ToLowerInvariant()}{(status is null ? "" : $" {status}")}";

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex Capitals();
}
