using StaticGuide.Cli.Editing;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Verification.Renewal;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>What is to be written into which file.</summary>
/// <param name="files">As they were when the guide was read.</param>
internal sealed class RenewPlan(SourceReader files)
{
    private readonly List<LeftFigure> left = [];

    public List<RenewedFigure> Taken { get; } = [];

    public IReadOnlyList<LeftFigure> Left => left;

    /// <summary>Sources whose own dates are new, with these.</summary>
    public List<SourceNews> Sources { get; } = [];

    /// <summary>Derived statistics that state their value or time themselves, with the new one.</summary>
    public List<(Statistic Before, Statistic After)> Derived { get; } = [];

    public void Add(SourceNews news)
    {
        foreach (var taken in news.Taken)
            Taken.Add(new RenewedFigure(taken.Figure, taken.Next));
        foreach (var one in news.Left)
            left.Add(new LeftFigure(one.Figure, one.Reason, one.Said));
        if (news.Taken.Any() || news.Published is not null)
            Sources.Add(news);
    }

    public void Leave(LeftFigure figure) => left.Add(figure);

    /// <summary>Takes back what was taken.</summary>
    public void Leave(RenewedFigure figure, LeftReason reason, string? detail)
    {
        Taken.Remove(figure);
        left.Add(new LeftFigure(figure.Figure, reason, WordsOf(figure.Next.Proof), detail));
        Sources.RemoveAll(s => !Taken.Exists(t => t.Source == s.Source) && s.Taken.Any());
    }

    /// <summary>The files that change, those first that hold statistics alone: a source is renewed only with one of its own.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. Taken
                .Select(t => t.File)
                .Concat(Sources.Select(s => s.Source.Place.File))
                .Concat(Derived.Select(d => d.Before.Place.File))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(f => Sources.Exists(s => s.Source.Place.File == f))
                .ThenBy(f => f, StringComparer.Ordinal),
        ];

    /// <summary>The text of a file with all that changes in it; what cannot be written there is left.</summary>
    /// <returns>Null where nothing of it can be changed.</returns>
    public (EditedFile File, string Text)? Edited(string path)
    {
        if (EditedFile.Read(files, path) is not { } file)
        {
            LeaveAll(path, "it cannot be read");
            return null;
        }
        List<ScalarChange> changes = [];
        List<ListAddition> additions = [];
        foreach (var figure in Taken.Where(t => t.File == path).ToList())
        {
            if (
                file.EntryAt(figure.Figure.Statistic.Place) is not { } entry
                || FigureEdit.Of(entry, figure.Figure.Statistic, figure.Next) is not { } own
            )
            {
                Leave(figure, LeftReason.File, "its entry could not be found in the YAML as it was read");
                continue;
            }
            changes.AddRange(own);
            additions.Add(new ListAddition(entry, "previous", PastItem.Of(figure.Figure)));
        }
        foreach (var (before, after) in Derived.Where(d => d.Before.Place.File == path))
        {
            if (file.EntryAt(before.Place) is { } entry)
                changes.AddRange(FigureEdit.Of(entry, before, after) ?? []);
        }
        foreach (var news in Sources.Where(s => s.Source.Place.File == path))
            changes.AddRange(SourceChanges(file.EntryAt(news.Source.Place), news));
        if (file.With(changes, additions) is { } text)
            return (file, text);
        // One entry that is written in an unheard-of way does not hold up the others of its file.
        foreach (var figure in Taken.Where(t => t.File == path).ToList())
        {
            var entry = file.EntryAt(figure.Figure.Statistic.Place)!;
            if (
                file.With(
                    FigureEdit.Of(entry, figure.Figure.Statistic, figure.Next)!,
                    [new ListAddition(entry, "previous", PastItem.Of(figure.Figure))]
                )
                is null
            )
                Leave(figure, LeftReason.File, "its YAML would be read otherwise afterwards");
        }
        if (!Taken.Exists(t => t.File == path) || additions.Count == Taken.Count(t => t.File == path))
        {
            LeaveAll(path, "its YAML would be read otherwise afterwards");
            return null;
        }
        return Edited(path);
    }

    public void LeaveAll(string path, string why)
    {
        foreach (var figure in Taken.Where(t => t.File == path).ToList())
            Leave(figure, LeftReason.File, why);
        Sources.RemoveAll(s => s.Source.Place.File == path);
        Derived.RemoveAll(d => d.Before.Place.File == path);
    }

    private static IEnumerable<ScalarChange> SourceChanges(YamlMapping? entry, SourceNews news)
    {
        if (news.Published is { } published && FigureEdit.Plain(entry, "published", published.ToString()) is { } one)
            yield return one;
        if (news.Source.Accessed < news.Accessed && FigureEdit.Plain(entry, "accessed", LockText.DayText(news.Accessed)) is { } other)
            yield return other;
    }

    public static string? WordsOf(StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote(var text) => text,
            StatisticProof.Cell(var row, var column, var text) => column is null ? $"{row}: {text}" : $"{row}, {column}: {text}",
            _ => null,
        };
}
