using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Words;

/// <summary>What one file says for one key.</summary>
/// <param name="Forms">By plural form; a word without forms has <see cref="PluralCategory.Other"/> alone.</param>
/// <param name="Place">Of the key.</param>
internal sealed record Word(string Key, IReadOnlyDictionary<PluralCategory, WordText> Forms, Place Place)
{
    /// <summary>What decides the plural form, where there are any.</summary>
    public const string Count = "count";

    public WordText Other { get; } = Forms[PluralCategory.Other];

    public bool HasForms { get; } = Forms.Count > 1;

    /// <summary>The names of its places in the order in which templates fill them: as the word in general mentions them.</summary>
    public IReadOnlyList<string> Names { get; } = NamesIn(Forms);

    private static IReadOnlyList<string> NamesIn(IReadOnlyDictionary<PluralCategory, WordText> forms) =>
        forms.Values.Any(f => f.HasNames)
            ? [.. forms[PluralCategory.Other].Names.Concat(forms.Values.SelectMany(f => f.Names)).Distinct(StringComparer.Ordinal)]
            : [];
}
