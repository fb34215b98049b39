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
        return groups
            .SelectMany(group => group.Rules)
            .Where(rule => RobotsPath.Covers(rule.Pattern, target))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows)
            .FirstOrDefault()
            is not { Allows: false };
    }
}

/// <summary>Rules and the crawlers they are for (RFC 9309, 2.2.1).</summary>
/// <param name="Agents">Product tokens, or <c>*</c>.</param>
internal sealed record RobotsGroup(IReadOnlyList<string> Agents, IReadOnlyList<RobotsRule> Rules)
{
    public bool IsFor(string agent) => Agents.Any(name => name.Equals(agent, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An <c>Allow</c> or <c>Disallow</c> line (RFC 9309, 2.2.2).</summary>
/// <param name="Pattern">Normalised by <see cref="RobotsPath"/>; its length in octets weighs the rule.</param>
internal sealed record RobotsRule(bool Allows, string Pattern);
