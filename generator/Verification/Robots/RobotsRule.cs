namespace StaticGuide.Verification.Robots;

/// <summary>An <c>Allow</c> or <c>Disallow</c> line (RFC 9309, 2.2.2).</summary>
/// <param name="Pattern">Normalised by <see cref="RobotsPath"/>; its length in octets weighs the rule.</param>
internal sealed record RobotsRule(bool Allows, string Pattern);
