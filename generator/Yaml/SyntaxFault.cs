namespace StaticGuide.Yaml;

/// <summary>What a writer did wrong in a text that is no YAML, in a writer's words. Offsets are those of the file's text.</summary>
/// <param name="Culprit">Where one character makes all the difference: with a letter in its place the text can be read on.</param>
internal sealed record SyntaxFault(int Start, int End, string Message, string? Hint, int? Culprit = null);
