using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Evidence.Locks;

/// <summary>Reads one entry of a lock, and reports all that is wrong with it.</summary>
internal sealed class LockEntryReader(SourceText source, DateOnly lastDay, DiagnosticBag diagnostics)
{
    private const string Repair = "restore the entry from git, or delete it and run `staticguide verify --new`";

    private bool isBroken;
    private bool isTooEarly;

    /// <summary>The address of a well-formed entry that tells of a day still to come, when nobody can have looked; else null.</summary>
    public string? DisbelievedUrl { get; private set; }

    /// <summary>Null where something is missing, of another kind, or of a day to come. Keys that are not known are left alone.</summary>
    public LockEntry? Read(YamlNode node)
    {
        if (node is not YamlMapping item)
        {
            Refuse(node, $"an entry should be an object, and this is {node.Kind}");
            return null;
        }
        var entry = new LockEntry
        {
            Url = Text(item, "url", isRequired: true) ?? "",
            Verdict = Word<SourceVerdict>(item, "verdict", LockWords.Of) ?? default,
            HttpStatus = Status(item),
            Checked = Day(item, "checked", isRequired: true) ?? default,
            Reached = Day(item, "reached"),
            FirstVerified = Day(item, "first_verified"),
            Verified = Day(item, "verified"),
            Copy = item.Find("copy") is null ? CheckedCopy.Network : Word<CheckedCopy>(item, "copy", LockWords.Of) ?? default,
            Forced = Text(item, "forced"),
            Failing = [.. Items(item, "failing").Select(Day).OfType<DateOnly>()],
            IsPdf = Text(item, "media_type") == LockWords.Pdf,
            MovedTo = Text(item, "moved_to"),
            MovedSince = Day(item, "moved_since"),
            Quotes = [.. Items(item, "quotes").Select(Quote).OfType<LockedQuote>()],
        };
        if (entry is { Verdict: SourceVerdict.Moved, MovedTo: null } && !isBroken)
            Refuse(item, "`moved_to` is missing here, and the verdict is `moved`");
        if (isTooEarly && !isBroken)
            DisbelievedUrl = entry.Url;
        return isBroken || isTooEarly ? null : entry;
    }

    private LockedQuote? Quote(YamlNode node)
    {
        if (node is not YamlMapping item)
        {
            Refuse(node, $"a quote should be an object, and this is {node.Kind}");
            return null;
        }
        var isPassage = item.Find("passage") is not null;
        var (id, hash) = (Text(item, isPassage ? "passage" : "statistic", isRequired: true), Text(item, "hash", isRequired: true));
        return Word<QuoteVerdict>(item, "verdict", LockWords.Of) is { } verdict && id is not null && hash is not null
            ? new LockedQuote(id, hash, verdict)
            {
                IsPassage = isPassage,
                Run = Run(item),
                Place = Text(item, "place"),
                Below = Text(item, "below"),
                Title = Text(item, "title"),
                IsNewest = Truth(item, "newest"),
            }
            : null;
    }

    private IReadOnlyList<YamlNode> Items(YamlMapping item, string key)
    {
        switch (item.Find(key)?.Value)
        {
            case null:
                return [];
            case YamlSequence list:
                return list.Items;
            case var other:
                Refuse(other, $"`{key}` should be a list, and this is {other.Kind}");
                return [];
        }
    }

    private T? Word<T>(YamlMapping item, string key, Func<T, string> wordOf)
        where T : struct, Enum
    {
        if (Text(item, key, isRequired: true) is not { } word)
            return null;
        if (LockWords.Parse(word, wordOf) is { } value)
            return value;
        Refuse(item.Find(key)!.Value, $"`{key}` should be one of {string.Join(", ", Enum.GetValues<T>().Select(wordOf))}");
        return null;
    }

    private int? Status(YamlMapping item)
    {
        if (item.Find("status")?.Value is not { } node)
            return null;
        // Some servers answer with numbers of their own, such as 999.
        if (
            node is YamlScalar { IsPlain: true } number
            && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            && status is >= 100 and <= 999
        )
            return status;
        Refuse(node, $"`status` should be the number of an answer, from 100 to 999, and this is {node.Kind}");
        return null;
    }

    private DateOnly? Day(YamlMapping item, string key, bool isRequired = false) =>
        item.Find(key) is { } entry ? Day(entry.Value)
        : isRequired ? Missing<DateOnly?>(item, key)
        : null;

    private DateOnly? Day(YamlNode node)
    {
        if (
            node is not YamlScalar { IsPlain: false } text
            || !DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
        {
            Refuse(node, $"this should be a day, such as \"2026-02-28\", and it is {node.Kind}");
            return null;
        }
        if (day <= lastDay)
            return day;
        // A wrong clock writes it several times; once is enough to say.
        if (!isTooEarly)
            diagnostics.Add(
                VerificationRules.LockOfTomorrow,
                YamlReader.PlaceOf(source, node),
                $"the lock tells of a check on {text.Value}, and that day is still to come",
                "run `staticguide verify`: it looks again"
            );
        isTooEarly = true;
        return null;
    }

    private string? Text(YamlMapping item, string key, bool isRequired = false)
    {
        switch (item.Find(key)?.Value)
        {
            case null:
                return isRequired ? Missing<string?>(item, key) : null;
            case YamlScalar { IsPlain: false, Value.Length: > 0 } text:
                return text.Value;
            case var other:
                Refuse(other, $"`{key}` should be a text, and this is {(other is YamlScalar { Value.Length: 0 } ? "empty" : other.Kind)}");
                return null;
        }
    }

    private int? Run(YamlMapping item)
    {
        switch (item.Find("run")?.Value)
        {
            case null:
                return null;
            case YamlScalar { IsPlain: true } number
                when int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var run) && run > 0:
                return run;
            case var other:
                Refuse(other, $"`run` should be a number from 1, and this is {other.Kind}");
                return null;
        }
    }

    private bool? Truth(YamlMapping item, string key)
    {
        switch (item.Find(key)?.Value)
        {
            case null:
                return null;
            case YamlScalar { IsPlain: true, Value: "true" or "false" } word:
                return word.Value == "true";
            case var other:
                Refuse(other, $"`{key}` should be true or false, and this is {other.Kind}");
                return null;
        }
    }

    private T? Missing<T>(YamlMapping item, string key)
    {
        Refuse(item, $"`{key}` is missing here");
        return default;
    }

    private void Refuse(YamlNode node, string message)
    {
        isBroken = true;
        diagnostics.Add(VerificationRules.BadLock, YamlReader.PlaceOf(source, node), message, Repair);
    }
}
