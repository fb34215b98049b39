using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Yaml;

namespace StaticGuide.Evidence.Locks;

/// <summary>
/// Reads a lock. It is a file like any other, which people merge and mend by hand: what is wrong is reported at its place.
/// </summary>
internal sealed class LockReader(SourceText source, DateOnly lastDay, DiagnosticBag diagnostics)
{
    private const string Repair = "restore it from git, or delete it and run `staticguide verify`";

    private static readonly JsonRules Rules = new(VerificationRules.BadLock, Repair, TakesRepeats: false);

    /// <param name="exists">The folder has such a file.</param>
    public static EvidenceLock Read(SourceReader files, bool exists, DateOnly lastDay, DiagnosticBag diagnostics)
    {
        if (exists)
            return files.ReadText(EvidenceLock.Path) is { } source ? Read(source, lastDay, diagnostics) : EvidenceLock.Unreadable;
        // Something of this name that is no file of ours: a link out of the folder, a pipe, which the list of files has reported.
        return files.IsTaken(EvidenceLock.Path) ? Refused(files, diagnostics) : EvidenceLock.None;
    }

    public static EvidenceLock Read(SourceText source, DateOnly lastDay, DiagnosticBag diagnostics) =>
        new LockReader(source, lastDay, diagnostics).Read();

    private static EvidenceLock Refused(SourceReader files, DiagnosticBag diagnostics)
    {
        if (files.FolderExists(EvidenceLock.Path))
            diagnostics.Add(
                VerificationRules.BadLock,
                new Place(EvidenceLock.Path),
                "this is a folder, and the lock is a file",
                "move it, and run `staticguide verify`"
            );
        return EvidenceLock.Unreadable;
    }

    private EvidenceLock Read()
    {
        if (ConflictLine() is { } line)
        {
            var start = source.OffsetOfLine(line);
            return Broken(
                VerificationRules.LockConflict,
                source.PlaceOf(start, start + source.Line(line)!.Length),
                "git has left a merge conflict here",
                "take either side of each conflict, then run `staticguide verify`: newer checks replace older ones"
            );
        }
        return JsonReader.Read(source, diagnostics, Rules) switch
        {
            null => EvidenceLock.Unreadable,
            YamlMapping root => Read(root),
            var other => Broken(
                VerificationRules.BadLock,
                PlaceOf(other),
                $"this is no lock: it should be an object, and this is {other.Kind}",
                Repair
            ),
        };
    }

    private EvidenceLock Read(YamlMapping root)
    {
        if (root.Find("version") is not { } version)
            return Broken(VerificationRules.BadLock, PlaceOf(root), "this is no lock: it has no `version`", Repair);
        if (
            version.Value is not YamlScalar { IsPlain: true } number
            || !int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
        )
            return Broken(
                VerificationRules.BadLock,
                PlaceOf(version.Value),
                $"`version` should be a number, and this is {version.Value.Kind}",
                Repair
            );
        if (known != LockText.Version)
            return Broken(
                VerificationRules.LockVersion,
                PlaceOf(number),
                $"this lock is of version {known}, and this program reads version {LockText.Version}",
                known > LockText.Version ? "use a newer staticguide" : Repair
            );
        if (root.Find("sources")?.Value is not { } sources)
            return Broken(VerificationRules.BadLock, PlaceOf(root), "this is no lock: it has no list of `sources`", Repair);
        return sources is YamlSequence list
            ? Read(list)
            : Broken(VerificationRules.BadLock, PlaceOf(sources), $"`sources` should be a list, and this is {sources.Kind}", Repair);
    }

    private EvidenceLock Read(YamlSequence sources)
    {
        Dictionary<string, LockEntry> entries = new(StringComparer.Ordinal);
        HashSet<string> disbelieved = new(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var item in sources.Items)
        {
            var reader = new LockEntryReader(source, lastDay, diagnostics);
            if (reader.Read(item) is { } entry)
                // After a merge that took both sides, the later check counts.
                entries[entry.Url] = entries.TryGetValue(entry.Url, out var other) ? LockMerge.Later(entry, other) : entry;
            else if (reader.DisbelievedUrl is { } url)
                disbelieved.Add(url);
            else
                isWhole = false;
        }
        return isWhole ? new EvidenceLock(entries) { Disbelieved = disbelieved } : EvidenceLock.Unreadable;
    }

    private int? ConflictLine()
    {
        for (var line = 1; source.Line(line) is { } text; line++)
        {
            if (
                text.StartsWith("<<<<<<< ", StringComparison.Ordinal)
                || text.StartsWith(">>>>>>> ", StringComparison.Ordinal)
                || text == "======="
            )
                return line;
        }
        return null;
    }

    private Place PlaceOf(YamlNode node) => YamlReader.PlaceOf(source, node);

    private EvidenceLock Broken(Rule rule, Place place, string message, string hint)
    {
        diagnostics.Add(rule, place, message, hint);
        return EvidenceLock.Unreadable;
    }
}
