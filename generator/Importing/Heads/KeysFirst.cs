using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>Front matter of MultiMarkdown: <c>title: Pay</c> in the first lines, without marks around it.</summary>
internal static partial class KeysFirst
{
    private static readonly string[] Known =
    [
        "title",
        "author",
        "authors",
        "date",
        "tags",
        "description",
        "summary",
        "keywords",
        "template",
    ];

    /// <returns>Null where the text begins with words, which may have a colon behind them too.</returns>
    public static ForeignHead? Read(SourceText source)
    {
        List<(YamlScalar Key, List<YamlScalar> Values)> keys = [];
        var line = 1;
        for (; source.Line(line) is { } text && !string.IsNullOrWhiteSpace(text); line++)
        {
            var at = new Position(line, 1);
            if (More().Match(text) is { Success: true } more && keys.Count > 0)
                keys[^1].Values.Add(new YamlScalar(at, at, more.Groups[1].Value, isPlain: true));
            else if (Entry().Match(text) is { Success: true } entry)
                keys.Add(
                    (
                        new YamlScalar(at, at, entry.Groups[1].Value.ToLowerInvariant(), isPlain: true),
                        [new YamlScalar(at, at, entry.Groups[2].Value, isPlain: true)]
                    )
                );
            else
                return null;
        }
        if (!keys.Any(k => Known.Contains(k.Key.Value)))
            return null;
        var entries = keys.DistinctBy(k => k.Key.Value, StringComparer.Ordinal)
            .Select(k => new YamlEntry(k.Key, k.Values is [var only] ? only : new YamlSequence(k.Key.Start, k.Key.End, [.. k.Values])));
        return new ForeignHead(new YamlMapping(keys[0].Key.Start, keys[0].Key.End, [.. entries]), line, []);
    }

    [GeneratedRegex(@"^ {0,3}([A-Za-z0-9_-]+):\s*(.*?)\s*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?: {4}|\t)\s*(\S.*?)\s*$")]
    private static partial Regex More();
}
