using System.Collections.Frozen;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Content.Words;

/// <summary>
/// All words of a language, each from the file that comes first: the site's, that of its templates, the one that comes with the program.
/// </summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, WordEntry> entries;

    /// <param name="files">Those that say words in the language or stand in for it, the first to be asked first.</param>
    /// <param name="names">The places of each key's words, in the order in which they are filled.</param>
    public WordTable(
        string language,
        LanguageForms forms,
        IEnumerable<WordFile> files,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names
    )
    {
        Language = language;
        Dictionary<string, WordEntry> found = new(StringComparer.Ordinal);
        foreach (var file in files)
        foreach (var (key, word) in file.Words)
            found.TryAdd(key, new WordEntry(word, file.Language, names[key]));
        entries = found.ToFrozenDictionary(StringComparer.Ordinal);
        Mark = found.Aggregate(1UL, (mark, e) => mark + MarkOf(e.Value));
        Forms = forms;
    }

    public string Language { get; }

    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>Tells whether it says what it said.</summary>
    public ulong Mark { get; }

    /// <summary>How the language writes numbers and dates; how the site does, where that is not known.</summary>
    public LanguageForms Forms { get; }

    public WordEntry? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>The words of a key that takes nothing; the key itself where there are none.</summary>
    public string Text(string key) => Find(key)?.Text ?? key;

    private static ulong MarkOf(WordEntry entry) =>
        entry.Word.Forms.Aggregate(
            Fingerprint.Of(entry.Word.Key.AsSpan()).With(entry.Language),
            (mark, form) => mark + ((ulong)form.Key + 1).With(form.Value.Written)
        );
}

/// <summary>A word as templates ask for it.</summary>
/// <param name="Language">Of the file that says it: its plural rules count.</param>
/// <param name="Names">Its places, in the order in which they are filled.</param>
internal sealed record WordEntry(Word Word, string Language, IReadOnlyList<string> Names)
{
    private readonly string[] places = [.. Names];

    /// <summary>How many values it takes.</summary>
    public int Places => places.Length;

    /// <summary>The words, where nothing has to be filled in; else as they are written.</summary>
    public string Text { get; } = Word.Other.Written;

    /// <summary>The place of a name, from 0; negative where it has none of that name.</summary>
    public int PlaceOf(string name)
    {
        var place = places.Length - 1;
        while (place >= 0 && places[place] != name)
            place--;
        return place;
    }

    /// <summary>The form for a number; that of any number where the word has no other.</summary>
    public WordText FormFor(decimal number) =>
        Word.HasForms ? Word.Forms.GetValueOrDefault(PluralRules.Of(Language, number)) ?? Word.Other : Word.Other;
}
