using System.Buffers;
using StaticGuide.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticGuide.Yaml;

/// <summary>
/// Reads one YAML document into nodes with positions. Anchors, aliases and tags are refused: a guide's data has no
/// need of them, and without them no document can grow or nest beyond its own text.
/// </summary>
internal sealed class YamlReader
{
    private const int DepthLimit = 32;

    private const string Unseen = "look at the indentation, the quotes and the brackets here and in the lines above";

    /// <summary>More mistakes than anybody mends in one go.</summary>
    private const int MostFaults = 50;

    /// <summary>NEL, LS and PS; and behind them, characters that a writer may have used where they mean something in YAML.</summary>
    private const string Letters = OldBreaks + ":\"'@`%-[{|>\\,]}*&!";

    /// <summary>The noncharacters that stand for them while the library reads.</summary>
    private const string StandIns =
        "\uFDD0\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9\uFDDA\uFDDB\uFDDC\uFDDD\uFDDE\uFDDF\uFDE0\uFDE1\uFDE2\uFDE3\uFDE4";

    private static readonly SearchValues<char> Replaced = SearchValues.Create(StandIns);

    /// <summary>Those that stand where a mistake was reported.</summary>
    private static readonly SearchValues<char> Corrections = SearchValues.Create(StandIns.AsSpan(OldBreaks.Length));

    private const string OldBreaks = "\u0085\u2028\u2029";

    private readonly SourceText source;
    private readonly int firstLine;
    private readonly (int Start, int End) part;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    /// <summary>The values in which something stands in for a mistake.</summary>
    private readonly List<Place> corrected = [];

    /// <summary>Null where none are read.</summary>
    private YamlAnchors? anchors;

    /// <summary>Something stands in for characters of the text, which values are given back.</summary>
    private readonly bool hasStandIns;

    /// <param name="text">The source's, or the same with letters where a mistake is known.</param>
    private YamlReader(SourceText source, string text, int firstLine, int start, int end, DiagnosticBag diagnostics)
    {
        this.source = source;
        (this.firstLine, part) = (firstLine, (start, end));
        this.diagnostics = diagnostics;
        // They ended a line in YAML 1.1, as the library still has it, and are letters like others since.
        var hasBreaks = text.AsSpan(start, end - start).ContainsAny(OldBreaks);
        hasStandIns = hasBreaks || text != source.Text;
        var plain = EmptyBlocks.Emptied(text, start, end) ?? (hasBreaks ? text[start..end] : null);
        parser = new Parser(plain is null ? new SliceReader(text, start, end) : new StringReader(WithoutBreaks(plain)));
    }

    /// <summary>The whole file as YAML: its root, or null where it is empty or malformed (which is reported).</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) => Read(source, 1, 0, source.Text.Length, diagnostics);

    /// <summary>A part of a file as YAML, from one offset to another; it begins on line <paramref name="firstLine"/>.</summary>
    /// <param name="nodes">Gives the nodes of a plain text; null for some that are kept.</param>
    public static YamlNode? Read(SourceText source, int firstLine, int start, int end, DiagnosticBag diagnostics, YamlNodes? nodes = null)
    {
        var root = PlainYaml.Read(source.Letters, start, end, firstLine, nodes);
        if (root is null)
        {
            var whole = ReadAny(source, firstLine, start, end, diagnostics);
            MisplacedItems.Check(whole, source, diagnostics);
            ValueTypos.Check(whole, source, start, end, diagnostics);
            return whole;
        }
        ValueTypos.Check(root, source, start, end, diagnostics);
        return root;
    }

    /// <summary>
    /// The same for what others wrote, in which anchors are followed as far as no document grows by them beyond measure, and of
    /// <c>!!python/name:…</c> and <c>!ENV</c> only what stands behind them counts.
    /// </summary>
    public static YamlNode? ReadForeign(SourceText source, int firstLine, int start, int end, DiagnosticBag diagnostics) =>
        PlainYaml.Read(source.Text, start, end, firstLine) ?? ReadAny(source, firstLine, start, end, diagnostics, new YamlAnchors());

    /// <summary>The same by the library alone, which reads all of YAML.</summary>
    internal static YamlNode? ReadAny(
        SourceText source,
        int firstLine,
        int start,
        int end,
        DiagnosticBag diagnostics,
        YamlAnchors? anchors = null
    )
    {
        var text = source.Text;
        HashSet<int> reported = [];
        var faults = new YamlFaults(diagnostics);
        for (var attempt = 0; attempt < MostFaults; attempt++)
        {
            var reader = new YamlReader(source, text, firstLine, start, end, diagnostics) { anchors = anchors };
            SyntaxFault fault;
            try
            {
                var root = reader.ReadDocument();
                faults.Report(reader.corrected);
                return root;
            }
            catch (YamlRefusal refusal)
            {
                faults.Add(refusal.Rule, reader.PlaceAt(refusal.Start, refusal.End), refusal.Message, refusal.Hint);
                var at = OffsetOf(source, reader.At(refusal.Start));
                // A text that begins so was meant, and no anchor that others name.
                if (refusal.Rule != ConfigurationRules.YamlAlias || text[at] is not ('*' or '!'))
                    break;
                text = WithLetter(text, at);
                continue;
            }
            catch (YamlException e)
            {
                fault = reader.FaultAt(text, e.Start);
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException)
            {
                // The library's answers to a flow sequence that a mapping end cuts short, and to half of a character.
                fault = reader.FaultAt(text, reader.parser.Current?.End ?? default);
            }
            // What else is wrong with the same line comes of the same mistake.
            if (reported.Add(source.PositionOf(fault.Start).Line) && (attempt == 0 || fault.Hint != Unseen))
                faults.Add(ConfigurationRules.YamlSyntax, source.PlaceOf(fault.Start, fault.End), fault.Message, fault.Hint);
            if (fault.Culprit is not { } culprit)
                break;
            text = WithLetter(text, culprit);
        }
        faults.Report([]);
        return null;
    }

    /// <summary>The text with a letter where a character means something in YAML that was not meant.</summary>
    private static string WithLetter(string text, int at) =>
        string.Concat(text.AsSpan(0, at), StandIns.AsSpan(Letters.IndexOf(text[at], StringComparison.Ordinal), 1), text.AsSpan(at + 1));

    /// <summary>The place of a node, with columns in characters.</summary>
    public static Place PlaceOf(SourceText source, YamlNode node) =>
        source.IsBasicPlane
            ? new Place(source.Path, node.Start, node.End)
            : source.PlaceOf(OffsetOf(source, node.Start), OffsetOf(source, node.End));

    /// <summary>Where a position of the library stands in the text, in UTF-16 units from 0.</summary>
    public static int OffsetOf(SourceText source, Position position) => source.OffsetOfLine(position.Line) + position.Column - 1;

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd or Comment:
                    break;
                // Pandoc ends its YAML with `---`, which begins a document without anything in it.
                case Scalar { Value: "", Style: ScalarStyle.Plain } when root is not null:
                    break;
                case var _ when root is not null:
                    throw Refuse(ConfigurationRules.YamlSyntax, "a second document begins here", "keep one document to a file");
                default:
                    root = ReadNode(0);
                    break;
            }
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias alias && anchors?.Find(alias.Value.Value) is { } named)
            return named;
        if (current is AnchorAlias)
            throw Refuse(
                ConfigurationRules.YamlAlias,
                "YAML aliases (`*name`) are not read here",
                "put the value in quotes if it is a text; else write it out, or give it an id in content/evidence/"
            );
        var node = (NodeEvent)current;
        if (anchors is null && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !node.Tag.IsNonSpecific))
            throw Refuse(
                ConfigurationRules.YamlAlias,
                "YAML anchors (`&name`) and tags (`!name`) are not read here",
                "put the value in quotes if it is a text; else remove it"
            );
        if (depth > DepthLimit)
            throw Refuse(ConfigurationRules.YamlTooDeep, $"values are nested more than {DepthLimit} deep here", "flatten them");
        YamlNode read = node switch
        {
            Scalar scalar => new YamlScalar(At(scalar.Start), At(scalar.End), Publishable(scalar), scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadSequence(depth),
            _ => ReadMapping(depth),
        };
        if (!node.Anchor.IsEmpty)
            anchors?.Add(node.Anchor.Value, read);
        return read;
    }

    /// <summary>The value, in which an escape may have made a character that no page can hold.</summary>
    private string Publishable(Scalar scalar)
    {
        if (hasStandIns && scalar.Value.AsSpan().ContainsAny(Corrections))
            corrected.Add(PlaceAt(scalar.Start, scalar.End));
        var value = hasStandIns ? Original(scalar.Value) : scalar.Value;
        if (ForbiddenCharacters.IndexIn(value) is not (>= 0 and var at))
            return value;
        ForbiddenCharacters.Report(diagnostics, PlaceAt(scalar.Start, scalar.End), value, at, isValue: true);
        return ForbiddenCharacters.Replace(value);
    }

    private static string WithoutBreaks(string text) =>
        text.Replace(OldBreaks[0], StandIns[0]).Replace(OldBreaks[1], StandIns[1]).Replace(OldBreaks[2], StandIns[2]);

    private static string Original(string text) =>
        text.AsSpan().ContainsAny(Replaced)
            ? string.Concat(text.Select(c => StandIns.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Letters[i] : c))
            : text;

    private YamlSequence ReadSequence(int depth)
    {
        var start = parser.Current!.Start;
        List<YamlNode> items = [];
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlSequence(At(start), At(start), items);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = parser.Current!.Start;
        List<YamlEntry> entries = [];
        List<(YamlEntry Entry, YamlEntry First)>? repeated = null;
        IReadOnlyList<YamlEntry> merged = [];
        Dictionary<string, YamlEntry>? byKey = null;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var keyStart = parser.Current!.Start;
            // Of a pair without braces in a list in brackets, the library does not say where it begins.
            if (depth > 0 && start.Index == 0)
                start = keyStart;
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw new YamlRefusal(
                    ConfigurationRules.YamlSyntax,
                    "a key must be a word, not a list or mapping",
                    "put the value in quotes if it is a text",
                    keyStart,
                    keyStart
                );
            parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (FirstOf(key.Value) is { } first)
                (repeated ??= []).Add((new YamlEntry(key, value), first));
            else if (key.Value == "<<" && anchors is not null && value is YamlMapping { Entries: var others })
                merged = others;
            else
                Add(new YamlEntry(key, value));
        }
        foreach (var entry in merged.Where(e => FirstOf(e.Key.Value) is null))
            Add(entry);
        var isTwo = repeated is not null && new RepeatedKeys(source, diagnostics).Report(repeated, entries[0]);
        return new YamlMapping(At(start), At(start), [.. entries]) { Repeated = repeated?.ConvertAll(r => r.Entry) ?? [], IsTwo = isTwo };

        // Most mappings have a handful of keys: a walk along them is faster than a table.
        YamlEntry? FirstOf(string key) => byKey is null ? entries.Find(e => e.Key.Value == key) : byKey.GetValueOrDefault(key);

        void Add(YamlEntry entry)
        {
            entries.Add(entry);
            if (entries.Count > YamlMapping.Handful)
                (byKey ??= entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal))[entry.Key.Value] = entry;
        }
    }

    /// <summary>What was meant to be written; where nothing is seen, at least where the library gave up.</summary>
    private SyntaxFault FaultAt(string text, Mark mark)
    {
        var noticed = Math.Clamp(OffsetOf(source, At(mark)), part.Start, part.End);
        var fault = SyntaxFinder.Find(text, part.Start, part.End);
        // What stands behind the place where the library gave up is not what it gave up for.
        return fault is null || text[fault.Start] != '\t' && source.PositionOf(fault.Start).Line > source.PositionOf(noticed).Line + 1
            ? new SyntaxFault(noticed, noticed, "this cannot be read as YAML from here on", Unseen)
            : fault;
    }

    private YamlRefusal Refuse(Rule rule, string message, string? hint) =>
        new(rule, message, hint, parser.Current!.Start, parser.Current.End);

    private Place PlaceAt(Mark start, Mark end) => source.PlaceOf(OffsetOf(source, At(start)), OffsetOf(source, At(end)));

    private Position At(Mark mark) => new((int)mark.Line + firstLine - 1, (int)mark.Column);
}
