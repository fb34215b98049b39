using System.Collections.Concurrent;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Checking.Comparing;

/// <summary>
/// The words in which the built-in templates say of a note what is known of it. Every note has them; badges stand only where it is another
/// than most of its page.
/// </summary>
internal sealed class NoteWords
{
    public const string Checked = "checked",
        Unconfirmed = "unconfirmed",
        Overdue = "overdue",
        Differs = "differs",
        Reached = "reached";

    private const string Unreachable = "unreachable";

    private static readonly ConcurrentDictionary<string, NoteWords> Known = new(StringComparer.Ordinal);

    /// <summary>The worst first: of a number that is calculated, all notes of what it is made of are in one.</summary>
    private static readonly (string Key, string Status)[] Keys =
    [
        ("status_differs", Differs),
        ("status_unreachable", Unreachable),
        ("status_overdue", Overdue),
        ("edition_was_due", Overdue),
        ("status_not_confirmed", Unconfirmed),
        ("status_not_reached", Unconfirmed),
        ("reached_on", Reached),
        ("last_reached_on", Reached),
    ];

    private readonly List<(string Words, string Status)> words;

    private NoteWords(IReadOnlyList<string> lines) =>
        words = [.. Keys.Select(k => (Said(lines, k.Key), k.Status)).Where(w => w.Item1.Length > 1)];

    /// <param name="language">As a page names it: <c>en</c>, <c>pt-BR</c>.</param>
    public static NoteWords Of(string language) =>
        Known.GetOrAdd(
            language.Split('-')[0],
            name => new NoteWords(
                BuiltInFiles.Read(BuiltInFiles.PathOf($"i18n/{name}.yml")) is { } bytes ? Encoding.UTF8.GetString(bytes).Split('\n') : []
            )
        );

    /// <param name="text">All that a note says in words of the site's own.</param>
    public string StatusOf(string text) =>
        words.FirstOrDefault(w => text.Contains(w.Words, StringComparison.Ordinal)) is { Status: { } status } ? status : Checked;

    /// <summary>As it stands in a note: a name with its stop, or what is before a date.</summary>
    private static string Said(IReadOnlyList<string> lines, string key)
    {
        var line = lines.FirstOrDefault(l => l.StartsWith(key + ":", StringComparison.Ordinal));
        var said = line is null ? "" : line[(key.Length + 1)..].Trim().Trim('"');
        return said.Length == 0 ? ""
            : said.IndexOf("{date}", StringComparison.Ordinal) is >= 0 and var date ? said[..date].Trim()
            : said + ".";
    }
}
