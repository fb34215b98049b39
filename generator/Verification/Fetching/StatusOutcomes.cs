namespace StaticGuide.Verification.Fetching;

/// <summary>What an answer without a page comes to.</summary>
internal static class StatusOutcomes
{
    /// <summary>Null where the status promises a page.</summary>
    /// <param name="longestPause">What a server may ask for and still be asked again in this run.</param>
    public static FetchOutcome? Read(Answer answer, TimeSpan longestPause) =>
        StatusTable.MeaningOf(answer.Status) switch
        {
            StatusMeaning.Page => null,
            StatusMeaning.Dead => new FetchOutcome.Dead(FetchReason.Status, answer.Status),
            StatusMeaning.Blocked => new FetchOutcome.Blocked(FetchReason.Status, answer.Status),
            StatusMeaning.Empty => new FetchOutcome.Transient(FetchReason.Empty, answer.Status),
            StatusMeaning.Partial => new FetchOutcome.Transient(FetchReason.Partial, answer.Status),
            StatusMeaning.NotModified => new FetchOutcome.Transient(FetchReason.NotModified, answer.Status),
            StatusMeaning.Busy when answer.RetryAfter > longestPause => new FetchOutcome.Transient(FetchReason.RetryLater, answer.Status),
            StatusMeaning.Busy => new FetchOutcome.Transient(FetchReason.Status, answer.Status)
            {
                CanRetry = true,
                RetryAfter = answer.RetryAfter,
            },
            _ => new FetchOutcome.Transient(FetchReason.Status, answer.Status),
        };
}
