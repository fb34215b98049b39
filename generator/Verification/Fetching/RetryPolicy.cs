using Polly;
using Polly.Retry;

namespace StaticGuide.Verification.Fetching;

/// <summary>When a source is tried again, and after how long.</summary>
internal static class RetryPolicy
{
    public static ResiliencePipeline<FetchOutcome> Create(FetchOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = time };
        if (options.MostAttempts > 1)
            builder.AddRetry(
                new RetryStrategyOptions<FetchOutcome>
                {
                    MaxRetryAttempts = options.MostAttempts - 1,
                    ShouldHandle = static args => ValueTask.FromResult(args.Outcome.Result is FetchOutcome.Transient { CanRetry: true }),
                    DelayGenerator = args =>
                        ValueTask.FromResult<TimeSpan?>(Pause(options.FirstPause * Math.Pow(2, args.AttemptNumber), args.Outcome.Result)),
                }
            );
        return builder.Build();
    }

    private static TimeSpan Pause(TimeSpan ours, FetchOutcome? outcome) =>
        outcome is FetchOutcome.Transient { RetryAfter: { } theirs } && theirs > ours ? theirs : ours;
}
