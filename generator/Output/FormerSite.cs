namespace StaticGuide.Output;

/// <summary>What is known of the site that stands in the output folder.</summary>
/// <param name="Manifest">What the last build has written; null where that is not known.</param>
/// <param name="IsRemembered">Whether a later build will ask the same of this one.</param>
internal readonly record struct FormerSite(OutputManifest? Manifest, bool IsRemembered);
