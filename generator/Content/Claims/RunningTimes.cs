namespace StaticGuide.Content.Claims;

/// <summary>How long what somebody reads, hears or watches takes, which claims nothing: 5 min read, Video: 3 mins, (3 min video).</summary>
internal static class RunningTimes
{
    private static readonly string[] Units = "second seconds sec secs minute minutes min mins hour hours hr hrs".Split(' ');

    private static readonly string[] Media = (
        "video videos podcast podcasts recording recordings episode clip clips film webinar audio movie animation tutorial trailer"
    ).Split(' ');

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (a.Has(AmountTraits.Certain) || UnitOf(s, a) is not { } unit)
            return false;
        return s.IsAny(unit + 1, "read", "watch", "listen") && IsEnd(s, unit + 2) && a.First == 0
            || s.IsAny(unit + 1, Media) && (a.First == 0 && IsEnd(s, unit + 2) || IsToWatch(s, a.First))
            || IsEnd(s, unit + 1) && IsTitled(s, a.First);
    }

    private static int? UnitOf(in SentenceTokens s, Amount a) =>
        s.IsAny(a.End - 1, Units) ? a.End - 1
        : s.IsAny(a.End, Units) ? a.End
        : s.IsDash(a.End) && s.IsAny(a.End + 1, Units) ? a.End + 1
        : null;

    private static bool IsEnd(in SentenceTokens s, int i) => i >= s.Count || s.Mark(i) is '.' or ')' or '·' or '|' or ']' or ',';

    /// <summary>Watch the 2-minute video, listen to our 12-minute podcast.</summary>
    private static bool IsToWatch(in SentenceTokens s, int number)
    {
        var article = s.Has(number - 1, Traits.Determiner) || s.IsAny(number - 1, "a", "an", "short") ? number - 1 : number;
        return s.IsAny(article - 1, "watch", "play", "see") && article <= 2
            || s.Is(article - 1, "to") && s.Is(article - 2, "listen") && article <= 3;
    }

    /// <summary>Reading time 7 minutes, Video: 3 mins.</summary>
    private static bool IsTitled(in SentenceTokens s, int number)
    {
        var title = s.Mark(number - 1) is ':' or ',' or '(' or '·' || s.Is(number - 1, "is") ? number - 2 : number - 1;
        return s.IsAny(title, "time", "length", "duration") && s.IsAny(title - 1, [.. Media, "reading", "viewing", "listening", "read"])
            || s.Mark(number - 1) == ':' && title == 0 && s.IsAny(title, Media);
    }
}
