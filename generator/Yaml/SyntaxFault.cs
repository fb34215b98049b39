namespace StaticGuide.Yaml;

/// <summary>What a writer did wrong in a text that is no YAML, in a writer's words. Offsets are those of the file's text.</summary>
internal sealed record SyntaxFault(int Start, int End, string Message, string? Hint);
