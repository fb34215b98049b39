namespace StaticGuide.Verification.Robots;

/// <summary>What a robots.txt says (RFC 9309). <c>Crawl-delay</c> is no part of it: we wait a second anyway.</summary>
internal sealed record RobotsFile(IReadOnlyList<RobotsGroup> Groups)
{
    /// <param name="agent">Our product token.</param>
    /// <param name="target">Path and query, as they are sent.</param>
    public bool Allows(string agent, string target)
    {
        var groups = Groups.Where(group => group.IsFor(agent)).ToList();
        if (groups.Count == 0)
            groups = [.. Groups.Where(group => group.IsFor("*"))];
        target = RobotsPath.Normalise(target);
        // The longest pattern decides; of two alike, the one that allows (2.2.2).
        return groups.SelectMany(group => group.Rules)
            .Where(rule => RobotsPath.Covers(rule.Pattern, target))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows)
            .FirstOrDefault() is not { Allows: false };
    }
}
