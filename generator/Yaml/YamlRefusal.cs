using StaticGuide.Diagnostics;
using YamlDotNet.Core;

namespace StaticGuide.Yaml;

/// <summary>Ends the reading of a document that asks for more than is read here; never leaves <see cref="YamlReader"/>.</summary>
#pragma warning disable CA1032, CA1064 // never constructed or caught outside this folder
internal sealed class YamlRefusal(Rule rule, string message, string? hint, Mark start, Mark end) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public Rule Rule { get; } = rule;

    public string? Hint { get; } = hint;

    public Mark Start { get; } = start;

    public Mark End { get; } = end;
}
