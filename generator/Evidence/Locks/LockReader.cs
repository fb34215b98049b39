using System.Text.Json;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Evidence.Locks;

/// <summary>Reads a lock; what is wrong with it is reported at its line.</summary>
internal sealed class LockReader(SourceText source, DiagnosticBag diagnostics)
{
    private const string Repair = "restore it from git, or delete it and run `staticguide verify`";

    /// <param name="exists">The folder has such a file.</param>
    public static EvidenceLock Read(SourceReader files, bool exists, DiagnosticBag diagnostics) =>
        !exists ? EvidenceLock.None
        : files.ReadText(EvidenceLock.Path) is { } source ? Read(source, diagnostics)
        : EvidenceLock.Unreadable;

    public static EvidenceLock Read(SourceText source, DiagnosticBag diagnostics) => new LockReader(source, diagnostics).Read();

    private EvidenceLock Read()
    {
        if (ConflictLine() is { } line)
            return Broken(VerificationRules.LockConflict, line, "git has left a merge conflict here", "take either side of each conflict, then run `staticguide verify`: newer checks replace older ones");
        try
        {
            using var document = JsonDocument.Parse(source.Text);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return Broken(VerificationRules.BadLock, (int)(e.LineNumber ?? 0) + 1, "this is no JSON", Repair);
        }
    }

    private EvidenceLock Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number))
            return Broken(VerificationRules.BadLock, 1, "this is no lock: it has no `version`", Repair);
        if (number != LockText.Version)
            return Broken(VerificationRules.LockVersion, LineOf("\"version\""), $"this lock is of version {number}, and this program reads version {LockText.Version}",
                number > LockText.Version ? "use a newer staticguide" : Repair);
        if (!root.TryGetProperty("sources", out var sources) || sources.ValueKind != JsonValueKind.Array)
            return Broken(VerificationRules.BadLock, 1, "this is no lock: it has no list of `sources`", Repair);
        Dictionary<string, LockEntry> entries = new(StringComparer.Ordinal);
        foreach (var item in sources.EnumerateArray())
        {
            if (LockEntryReader.Read(item) is not { } entry)
                return Broken(VerificationRules.BadLock, LineOf(item.GetRawText()), "this entry cannot be read", Repair);
            // After a merge that took both sides, the later check counts.
            entries[entry.Url] = entries.TryGetValue(entry.Url, out var other) ? LockMerge.Later(entry, other) : entry;
        }
        return new EvidenceLock(entries);
    }

    private int? ConflictLine()
    {
        for (var line = 1; source.Line(line) is { } text; line++)
        {
            if (text.StartsWith("<<<<<<< ", StringComparison.Ordinal) || text.StartsWith(">>>>>>> ", StringComparison.Ordinal) || text == "=======")
                return line;
        }
        return null;
    }

    private int LineOf(string text) => source.PositionOf(Math.Max(0, source.Text.IndexOf(text, StringComparison.Ordinal))).Line;

    private EvidenceLock Broken(Rule rule, int line, string message, string hint)
    {
        var start = source.OffsetOfLine(line);
        diagnostics.Add(rule, source.PlaceOf(start, start + (source.Line(line)?.Length ?? 0)), message, hint);
        return EvidenceLock.Unreadable;
    }
}
