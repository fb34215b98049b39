using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;

namespace StaticGuide.Yaml;

/// <summary>
/// Takes typed values out of a mapping. What does not fit is reported and read as absent, so that one run finds every
/// mistake; the keys that were asked for are the keys that exist, which is how <see cref="Done"/> knows the unknown ones.
/// </summary>
/// <param name="shelf">Takes the texts that are kept for long; null to keep each by itself.</param>
internal sealed class KeyReader(SourceText source, YamlMapping mapping, string owner, DiagnosticBag diagnostics, TextShelf? shelf = null)
{
    /// <summary>Of a decimal number: with more, digits would be lost without a word.</summary>
    public const int MostDigits = 28;

    private readonly AskedKeys asked = new(mapping, owner);
    private List<string>? missing;
    private List<KeyReader>? children;

    /// <summary>Its unknown keys were reported.</summary>
    public bool IsDone { get; private set; }

    public YamlMapping Mapping { get; private set; } = mapping;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Whether a key was asked for.</summary>
    public bool IsKnown(string key) => asked.Has(key);

    private YamlNode FirstKey => Mapping.Entries.Length > 0 ? Mapping.Entries[0].Key : Mapping;

    /// <summary>A text that is read a few times only, and takes less memory until then.</summary>
    public PackedText Keep(string text) => shelf?.Put(text) ?? new PackedText(text);

    /// <summary>Where the letters of a value stand.</summary>
    public ITextOrigin OriginOf(YamlScalar scalar) => ScalarOrigin.Of(source, scalar);

    public Place PlaceOf(YamlNode node) => YamlReader.PlaceOf(source, node);

    /// <summary>Tells whether the mapping says what it said, wherever it stands.</summary>
    public ulong Mark() => YamlMark.Of(Mapping);

    /// <summary>The place of a key's value, of the mapping where the key is absent.</summary>
    public Place PlaceOf(string key) => Mapping.Find(key) is { } entry ? PlaceOf(entry.Value) : PlaceOf(FirstKey);

    /// <summary>The same for an owner that knows the file.</summary>
    public Spot SpotOf(string key) => (Mapping.Find(key)?.Value ?? FirstKey).SpotIn(source);

    /// <summary>The value of a key as it stands, or null where it is absent or empty.</summary>
    public YamlNode? Take(string key, bool required = false)
    {
        var value = asked.Ask(key)?.Value;
        if (value is YamlScalar { IsNull: true })
            value = null;
        if (value is null && required)
            Require(key);
        return value;
    }

    /// <summary>Whether an unknown key was meant for this one, which is not missed then. To be asked once all keys were.</summary>
    public bool IsMeant(string key) => Unknown.Mean(key);

    private UnknownKeys Unknown => new(source, Mapping, asked.All, children ?? []);

    /// <summary>A required key that is not there: it is missed at the end, unless it turns out to be misspelt.</summary>
    public void Require(string key) => (missing ??= []).Add(key);

    private void ReportMissing(string key) =>
        Diagnostics.Add(ConfigurationRules.MissingKey, PlaceOf(FirstKey), $"{owner} needs `{key}`", $"add `{key}: …`");

    public YamlScalar? Scalar(string key, string expected, bool required = false) =>
        Take(key, required) switch
        {
            null => null,
            YamlScalar { IsBlank: true } blank when required => Empty(key, blank),
            YamlScalar scalar => scalar,
            var other => Mistyped<YamlScalar>(key, other, expected),
        };

    public string? Text(string key, bool required = false) =>
        Scalar(key, "text", required) is { IsBlank: false } scalar ? scalar.Line : null;

    /// <summary>Whether a key says anything: it is there, and neither nothing nor a text without words.</summary>
    public bool Says(string key) => Mapping.Find(key)?.Value is not (null or YamlScalar { IsNull: true } or YamlScalar { IsBlank: true });

    /// <param name="otherwise">What holds where nothing is said.</param>
    public bool Flag(string key, bool otherwise = false) =>
        Scalar(key, "`true` or `false`") switch
        {
            null => otherwise,
            { IsPlain: true, Value: "true" } => true,
            { IsPlain: true, Value: "false" } => false,
            var other => Mistyped<object>(key, other, "`true` or `false`", ValueHints.ForFlag(other)) is not null,
        };

    public int? Integer(string key) =>
        Scalar(key, "a whole number") is not { } scalar ? null
        : int.TryParse(scalar.Line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : MistypedValue<int>(
            key,
            scalar,
            "a whole number",
            key.EndsWith("_days", StringComparison.Ordinal) ? WordHints.ForDays(scalar.Line) : null
        );

    public DateOnly? Date(string key, bool required = false)
    {
        if (Scalar(key, "a date such as 2026-02-28", required) is not { } scalar)
            return null;
        if (IsoDay.TryParse(scalar.Line, out var date) && date.Year >= DateHints.FirstYear)
            return date;
        ReportBadDate(key, scalar, "a date as year-month-day, such as 2026-02-28");
        return null;
    }

    public void ReportBadDate(string key, YamlScalar scalar, string expected, string? hint = null) =>
        Diagnostics.Add(
            ConfigurationRules.BadDate,
            PlaceOf(scalar),
            $"`{key}` is {scalar.Kind}, which is no date",
            hint ?? DateHints.ForDate(scalar.Line, expected)
        );

    /// <summary>One of a closed set of words.</summary>
    public T? Word<T>(string key, ClosedSet<T> words)
        where T : struct
    {
        if (Scalar(key, words.Expected) is not { } scalar)
            return null;
        if (words.Find(scalar.Line) is { } value)
            return value;
        Diagnostics.Add(
            ConfigurationRules.BadValue,
            PlaceOf(scalar),
            $"`{key}` is {scalar.Kind}; expected {words.Expected}",
            WordHints.ForWord(scalar.Line, words.Names) ?? Suggestion.DidYouMean(scalar.Line, words.Names)
        );
        return null;
    }

    /// <summary>A list of texts, empty where absent.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key)
    {
        switch (Take(key))
        {
            case null:
                return [];
            case YamlSequence list:
                var texts = new List<YamlScalar>(list.Items.Count);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var item = list.Items[i];
                    if (item is YamlScalar { IsNull: false, IsBlank: false } text)
                        texts.Add(text);
                    else
                        Mistyped<object>(key, item, "text in each place of the list", ValueHints.ForInner(item));
                }
                return texts;
            case var other:
                Mistyped<object>(key, other, "a list", other is YamlScalar single ? HintForList(key, single) : null);
                return [];
        }
    }

    /// <summary>A list without its brackets, whose commas are none of the mapping.</summary>
    private string HintForList(string key, YamlScalar first)
    {
        var pieces = Unknown.PiecesAfter(key).Select(p => p.Key.Value).ToList();
        pieces.ForEach(asked.Add);
        var isNone = first.Line is "off" or "none" or "no" or "false";
        return $"write `{key}: [{(isNone ? "" : string.Join(", ", [first.Line, .. pieces]).Trim('[', ']'))}]`";
    }

    /// <summary>A list of mappings, each read before the next, since one reader turns to all of them; empty where absent.</summary>
    /// <param name="example">What to write for an item that is no mapping.</param>
    public IEnumerable<KeyReader> Mappings(string key, string what, Func<YamlNode, string?>? example = null) =>
        Take(key) is { } node ? MappingsIn(node, key, what, example) : [];

    private IEnumerable<KeyReader> MappingsIn(YamlNode node, string key, string what, Func<YamlNode, string?>? example)
    {
        if (node is not YamlSequence list)
        {
            Mistyped<object>(key, node, "a list of mappings", $"begin each {what} with `- ` and put its keys below each other");
            yield break;
        }
        var owner = $"this {what}";
        var items = SplitEntries.Join(list.Items, key, what, PlaceOf, Diagnostics);
        KeyReader? reader = null;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is YamlMapping child)
            {
                reader = reader?.TurnTo(child) ?? Over(child, owner);
                yield return i == items.Count - 1 ? Remember(reader) : reader;
            }
            else
                Mistyped<object>(key, items[i], $"a mapping for each {what}", example?.Invoke(items[i]));
        }
    }

    /// <summary>The same reader of another mapping of its kind.</summary>
    private KeyReader TurnTo(YamlMapping other)
    {
        (Mapping, missing, children, IsDone) = (other, null, null, false);
        asked.TurnTo(other);
        return this;
    }

    private KeyReader Remember(KeyReader child)
    {
        (children ??= []).Add(child);
        return child;
    }

    /// <param name="shorthand">The key within that a bare value was meant for, for a hint.</param>
    public KeyReader? Child(string key, string what, bool required = false, string? shorthand = null) =>
        Take(key, required) switch
        {
            null => null,
            YamlMapping child => Remember(Over(child, what)),
            var other => Mistyped<KeyReader>(
                key,
                other,
                "a mapping",
                shorthand is not null && other is YamlScalar { IsBlank: false } bare
                    ? $"write `{key}: {{{shorthand}: {(bare.IsPlain && !bare.Line.AsSpan().ContainsAny(',', ':', '#') ? bare.Line : $"\"{bare.Value}\"")}}}`"
                    : null
            ),
        };

    /// <summary>A reader of a mapping within this one.</summary>
    /// <param name="bag">Takes what it finds, in place of this one's.</param>
    public KeyReader Over(YamlMapping child, string owner, DiagnosticBag? bag = null) =>
        new(source, child, owner, bag ?? Diagnostics, shelf);

    /// <summary>Reports the keys nobody asked for, and the required ones that are not there.</summary>
    /// <param name="hintForUnknown">For a key that nothing is near to.</param>
    /// <param name="meantBy">What a key of another tool is here: a hint, or null.</param>
    public void Done(string? hintForUnknown = null, Func<string, string?>? meantBy = null)
    {
        IsDone = true;
        if (asked.AreAll && missing is null)
            return;
        var unknown = Unknown;
        foreach (var key in missing ?? [])
        {
            // Indented too far, it is an unknown key of the mapping above, and reported there.
            if (!unknown.Mean(key) && !(children ?? []).Exists(c => c.Mapping.Find(key) is not null && c.IsDone && !c.IsKnown(key)))
                ReportMissing(key);
        }
        unknown.Report(owner, hintForUnknown, meantBy, Diagnostics);
    }

    /// <summary>A number between braces was written with commas, so that its thousands became keys.</summary>
    public bool HasSplitNumber =>
        Array.Exists(Mapping.Entries, e => UnknownKeys.IsGroupOfDigits(e.Key.Value) && e.Value is YamlScalar { IsNull: true });

    public T? Mistyped<T>(string key, YamlNode node, string expected, string? hint = null)
        where T : class
    {
        Diagnostics.Add(ConfigurationRules.WrongType, PlaceOf(node), $"`{key}` is {node.Kind}; expected {expected}", hint);
        return null;
    }

    /// <summary>What an entry lacks is reported at its id.</summary>
    private YamlScalar? Empty(string key, YamlScalar blank)
    {
        DiagnosticNote[] here = Mapping.Find("id") is null ? [] : [new DiagnosticNote("here", PlaceOf(blank))];
        Diagnostics.Add(
            ConfigurationRules.MissingKey,
            here.Length == 0 ? PlaceOf(blank) : PlaceOf("id"),
            $"{owner} needs `{key}`, which is empty",
            $"write `{key}: …`",
            here
        );
        return null;
    }

    private T? MistypedValue<T>(string key, YamlNode node, string expected, string? hint = null)
        where T : struct
    {
        Mistyped<object>(key, node, expected, hint);
        return null;
    }
}
