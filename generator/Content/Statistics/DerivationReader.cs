using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Statistics;

/// <summary>Reads <c>derived:</c> of a statistic.</summary>
internal static class DerivationReader
{
    private const int MostDecimals = 10;

    /// <param name="value">The value that the entry itself states, if any: its decimals are those of the result.</param>
    public static Derivation? Read(KeyReader? keys, StatisticValue? value)
    {
        if (keys is null)
            return null;
        var text = keys.Scalar("formula", "a formula", required: true);
        var (from, isWhole) = ReadNames(keys);
        var decimals = keys.Integer("decimals");
        keys.Done();
        if (decimals is < 0 or > MostDecimals)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("decimals"),
                $"`decimals` is {decimals}; expected 0 to {MostDecimals}",
                "write how many decimals the result is shown with"
            );
        if (text is null || Parse(text, keys) is not { } formula || !CheckNames(formula, text, from, isWhole, keys))
            return null;
        return new Derivation
        {
            Formula = formula,
            FormulaOrigin = OriginOf(text, keys),
            From = from.Where(f => formula.Names.Any(n => n.Text == f.Key)).ToDictionary(StringComparer.Ordinal),
            Decimals =
                decimals is >= 0 and <= MostDecimals ? decimals
                : value is StatisticValue.Exactly exactly ? exactly.Number.Scale
                : null,
        };
    }

    /// <summary>And whether all of them could be read: what the formula lacks is reported once.</summary>
    private static (Dictionary<string, Placed<string>> Names, bool IsWhole) ReadNames(KeyReader keys)
    {
        Dictionary<string, Placed<string>> names = new(StringComparer.Ordinal);
        if (keys.Child("from", "`from`", required: true) is not { } from)
            return (names, IsWhole: false);
        foreach (var (name, value) in from.Mapping.Entries)
        {
            if (from.Text(name.Value) is { } id)
                names.Add(name.Value, new Placed<string>(id, from.PlaceOf(name.Value)));
            else if (value is YamlScalar)
                from.Diagnostics.Add(
                    DerivationRules.UnknownName,
                    from.PlaceOf(name),
                    $"`{name.Value}` stands for no statistic",
                    $"write `{name.Value}: id-of-a-statistic`"
                );
        }
        return (names, names.Count == from.Mapping.Entries.Length);
    }

    private static Formula? Parse(YamlScalar text, KeyReader keys)
    {
        var formula = FormulaParser.Parse(text.Value, out var error);
        if (error is not null)
            keys.Diagnostics.Add(
                DerivationRules.BadFormula,
                OriginOf(text, keys).PlaceOf(error.Start, error.End),
                error.Message,
                error.Hint
            );
        return formula;
    }

    private static bool CheckNames(Formula formula, YamlScalar text, Dictionary<string, Placed<string>> from, bool isWhole, KeyReader keys)
    {
        var used = formula.Names.ToList();
        List<Formula.Name> unknown = [.. used.Where(n => !from.ContainsKey(n.Text))];
        // One that stands beside `from` instead of in it is reported as a key there.
        foreach (var name in isWhole ? unknown.Where(n => keys.Mapping.Find(n.Text) is null) : [])
            keys.Diagnostics.Add(
                DerivationRules.UnknownName,
                OriginOf(text, keys).PlaceOf(name.At, name.At + name.Text.Length),
                $"the formula names `{name.Text}`, and `from` does not",
                // A letter alone is as near to any other.
                (name.Text.Length == 1 ? null : Suggestion.DidYouMean(name.Text, from.Keys))
                    ?? $"add `{name.Text}: id-of-a-statistic` to `from`{(from.Keys.FirstOrDefault(k => !used.Exists(n => n.Text == k)) is { } free ? $", or write `{free}` in the formula" : "")}"
            );
        // Where a name is misspelt, the one it was meant for is unused for that reason alone.
        foreach (var (name, id) in from.Where(f => unknown.Count == 0 && used.Count > 0 && !used.Exists(n => n.Text == f.Key)))
            keys.Diagnostics.Add(DerivationRules.UnusedName, id.Place, $"the formula does not use `{name}`", "use it, or remove it");
        if (used.Count == 0)
            keys.Diagnostics.Add(
                DerivationRules.BadFormula,
                keys.PlaceOf(text),
                "this formula uses no statistic",
                "name at least one of `from:`"
            );
        return unknown.Count == 0 && used.Count > 0;
    }

    private static ITextOrigin OriginOf(YamlScalar text, KeyReader keys) => keys.OriginOf(text);
}
