namespace StaticGuide.Verification.Robots;

/// <summary>Rules and the crawlers they are for (RFC 9309, 2.2.1).</summary>
/// <param name="Agents">Product tokens, or <c>*</c>.</param>
internal sealed record RobotsGroup(IReadOnlyList<string> Agents, IReadOnlyList<RobotsRule> Rules)
{
    public bool IsFor(string agent) => Agents.Any(name => name.Equals(agent, StringComparison.OrdinalIgnoreCase));
}
