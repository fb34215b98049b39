using StaticGuide.Diagnostics;

namespace StaticGuide.Images;

/// <summary>What is wrong with an image, wherever it is shown.</summary>
/// <param name="IsOfBytes">It is an image, and cannot be published as it is, shown or not.</param>
internal sealed record ImageFault(Rule Rule, string Message, string Hint, bool IsOfBytes = false);
