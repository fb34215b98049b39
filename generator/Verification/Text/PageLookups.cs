using System.Collections.Concurrent;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What was found out of a page already, so that it is read once and not for each of hundreds of statistics, nor a table for each of its
/// rows.
/// </summary>
internal sealed class PageLookups
{
    private readonly ConcurrentDictionary<int, RowPlace> places = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<int>> heads = new();
    private readonly ConcurrentDictionary<int, string> beginnings = new();
    private readonly ConcurrentDictionary<int, string> measures = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<string>> scopes = new();
    private readonly ConcurrentDictionary<(int Block, bool IsOwn), IReadOnlyList<string>> statements = new();
    private readonly ConcurrentDictionary<int, (string Name, IReadOnlyList<decimal> Numbers)> rows = new();
    private readonly ConcurrentDictionary<int, NearWords> beside = new();
    private readonly ConcurrentDictionary<int, string> labels = new();
    private readonly ConcurrentDictionary<string, NumberedWords> words = new(StringComparer.Ordinal);

    /// <summary>The place of what a block begins.</summary>
    public RowPlace PlaceOf(int block, Func<int, RowPlace> find) => places.GetOrAdd(block, find);

    /// <summary>The blocks of a table's rows of headers.</summary>
    public IReadOnlyList<int> HeadsOf(TextTable table, Func<int, IReadOnlyList<int>> find) => heads.GetOrAdd(table.FirstRow, find);

    /// <summary>What the heads of a table would be without the last of them.</summary>
    /// <param name="last">The block of the last one.</param>
    public string BeginningsOf(int last, Func<int, string> find) => beginnings.GetOrAdd(last, find);

    /// <summary>In what the numbers of a table are given.</summary>
    public string MeasuresOf(TextTable table, Func<int, string> find) => measures.GetOrAdd(table.FirstRow, find);

    /// <summary>Of whom the numbers of a table are, as sentences around it say.</summary>
    public IReadOnlyList<string> ScopeOf(TextTable table, Func<int, IReadOnlyList<string>> find) => scopes.GetOrAdd(table.FirstRow, find);

    /// <summary>What sentences of a block say of the numbers beside it, or in it.</summary>
    public IReadOnlyList<string> StatementsOf(int block, bool isOwn, Func<(int Block, bool IsOwn), IReadOnlyList<string>> find) =>
        statements.GetOrAdd((block, isOwn), find);

    /// <summary>What is said beside a table.</summary>
    public NearWords BesideOf(TextTable table, Func<int, NearWords> find) => beside.GetOrAdd(table.FirstRow, find);

    /// <summary>What a row is called, and its numbers.</summary>
    /// <param name="first">Its first block.</param>
    public (string Name, IReadOnlyList<decimal> Numbers) RowAt(int first, Func<int, (string Name, IReadOnlyList<decimal> Numbers)> find) =>
        rows.GetOrAdd(first, find);

    /// <summary>What stands above a block.</summary>
    public string LabelsOf(int block, Func<int, string> find) => labels.GetOrAdd(block, find);

    /// <summary>The page's sentences as somebody reads them.</summary>
    public NumberedWords WordsOf(string reader, Func<string, NumberedWords> read) => words.GetOrAdd(reader, read);
}
