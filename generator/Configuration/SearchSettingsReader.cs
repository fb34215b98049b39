using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>search:</c> of site.yml.</summary>
internal static class SearchSettingsReader
{
    private const string Synonyms = "synonyms";

    public static IReadOnlyList<IReadOnlyList<string>> Read(KeyReader? keys)
    {
        if (keys is null)
            return [];
        var node = keys.Take(Synonyms);
        keys.Done();
        if (node is null)
            return [];
        if (node is not YamlSequence list)
        {
            keys.Mistyped<object>(Synonyms, node, "a list of groups", "write each group as `- [wage, pay, salary]`");
            return [];
        }
        // One group, written as if it were the list of them.
        if (list.Items is [YamlScalar { IsBlank: false } first, ..] && list.Items.All(i => i is YamlScalar))
        {
            var words = list.Items.Count == 1 ? first.Line : string.Join(", ", list.Items.OfType<YamlScalar>().Select(w => w.Line));
            keys.Mistyped<object>(Synonyms, first, "a list of words in each place", $"write `- [{words}]`");
            return [];
        }
        return [.. list.Items.Select(g => ReadGroup(g, keys)).OfType<IReadOnlyList<string>>()];
    }

    private static List<string>? ReadGroup(YamlNode node, KeyReader keys)
    {
        if (node is not YamlSequence group)
            return keys.Mistyped<List<string>>(Synonyms, node, "a list of words in each place", "write `- [wage, pay, salary]`");
        List<string> words = [];
        foreach (var item in group.Items)
        {
            if (item is YamlScalar { IsNull: false, IsBlank: false } word)
                words.Add(word.Line);
            else
                keys.Mistyped<object>(Synonyms, item, "a word or a few in each place of a group");
        }
        if (words.Count == 1 && group.Items.Count == 1)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf(node),
                $"`{words[0]}` has nothing to mean the same as",
                "write the words that mean the same into one group: `- [wage, pay, salary]`"
            );
        return words;
    }
}
