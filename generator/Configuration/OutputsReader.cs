using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>outputs:</c> of site.yml: what is made beside the pages for those who ask for it.</summary>
internal static class OutputsReader
{
    /// <summary>llms.txt, a list of the pages for assistants.</summary>
    public const string Llms = "llms";

    /// <summary>Each page as Markdown, beside its HTML. Hugo's name.</summary>
    public const string Markdown = "markdown";

    private static readonly string[] Known = [Llms, Markdown];

    public static IReadOnlyList<string> Read(KeyReader keys)
    {
        List<string> outputs = [];
        foreach (var output in keys.Texts("outputs"))
        {
            if (Known.Contains(output.Line, StringComparer.Ordinal))
                outputs.Add(output.Line);
            else
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(output),
                    $"there is no output `{output.Line}`",
                    Suggestion.DidYouMean(output.Line, Known) ?? $"known here: {string.Join(", ", Known)}"
                );
        }
        return outputs;
    }
}
