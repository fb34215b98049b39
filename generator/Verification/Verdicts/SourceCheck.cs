using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Verification.Verdicts;

/// <summary>One look at a source.</summary>
internal sealed record SourceCheck
{
    public required string Url { get; init; }

    public required CheckOutcome Outcome { get; init; }

    /// <summary>The day of the look; of a saved copy, the day it was fetched.</summary>
    public required DateOnly Day { get; init; }

    public CheckedCopy Copy { get; init; }

    /// <summary>Why somebody took a copy that names another page; null for any other.</summary>
    public string? Forced { get; init; }

    public int? HttpStatus { get; init; }

    /// <summary>Why it was not read, in words; null where it was.</summary>
    public string? Reason { get; init; }

    public int Attempts { get; init; }

    /// <summary>It was read at another site, to which its address leads.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>What was read is a PDF.</summary>
    public bool IsPdf { get; init; }

    /// <summary>What the title of what was read says, as the lock notes it; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it redirects for good, or null.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Where the page that was read sends its readers on by itself, though something quoted is not there; or null.</summary>
    public string? ForwardsTo { get; init; }

    /// <summary>Of every statistic and passage that is taken from it, sorted; empty where it was not read.</summary>
    public IReadOnlyList<LockedQuote> Quotes { get; init; } = [];

    /// <summary>The hashes of what is there, but hidden from readers.</summary>
    public IReadOnlySet<string> Hidden { get; init; } = new HashSet<string>();

    /// <summary>The hashes of what is there with a picture among its words that says what letters could.</summary>
    public IReadOnlySet<string> Pictured { get; init; } = new HashSet<string>();

    /// <summary>The hashes of what is a heading there.</summary>
    public IReadOnlySet<string> Headings { get; init; } = new HashSet<string>();

    /// <summary>What the source says instead of a quote that is not there, by the quote's hash.</summary>
    public IReadOnlyDictionary<string, string> Nearest { get; init; } = new Dictionary<string, string>();

    /// <summary>The hashes of what the guide had before other words were taken in its place.</summary>
    public IReadOnlySet<string> Replaced { get; init; } = new HashSet<string>();

    /// <summary>What its sources say now, where that was asked for and it was read.</summary>
    public IReadOnlyList<SourceNews> News { get; init; } = [];
}
