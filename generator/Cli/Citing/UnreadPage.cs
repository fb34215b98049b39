using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Citing;

/// <summary>Says why a page was not read, and what to do about it.</summary>
internal static class UnreadPage
{
    public static string Sentence(string url, FetchOutcome outcome, DateOnly today)
    {
        var look = SourceLook.At(new SourceTask(url, [], []), outcome, today);
        var (verdict, advice) = look.Outcome switch
        {
            CheckOutcome.Blocked => ("is blocked", "save it in a browser and name the copy with --saved"),
            CheckOutcome.Transient => ("is out of reach", "try again later, or save it in a browser and name the copy with --saved"),
            CheckOutcome.Dead => ("is dead", "look in a browser whether the address is right, and where the page is now"),
            CheckOutcome.Unsafe or CheckOutcome.UnsafeName => ("is unsafe", "cite an address that every reader can open"),
            _ => ("is invalid", "write an http or https address"),
        };
        return $"{url} {verdict}: {look.Reason}; {advice}";
    }
}
