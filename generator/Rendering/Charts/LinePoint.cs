using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>A number at a time, on a line; one without a number is a gap in it.</summary>
/// <param name="Across">Where it stands between the first time and the last, from 0 to 1.</param>
/// <param name="Number">Null where nobody knows it.</param>
/// <param name="IsCurrent">It is what the statistic is now.</param>
internal sealed record LinePoint(string When, double Across, double? Number, string Value, bool IsCurrent)
{
    /// <summary>Editions that are missing between two are so many at most: what is farther apart has no rhythm.</summary>
    private const int MostMissing = 12;

    /// <summary>From the earliest on. Of two numbers of one time the newer counts.</summary>
    public static IReadOnlyList<LinePoint> Of(Figure figure, LanguageForms forms)
    {
        var known = Known(figure).DistinctBy(p => p.Start).OrderBy(p => p.Start).ToList();
        var (first, last) = (known[0].Start.DayNumber, known[^1].Start.DayNumber);
        List<LinePoint> points = [];
        for (var i = 0; i < known.Count; i++)
        {
            if (i > 0)
                points.AddRange(
                    Missing(known[i - 1], known[i], StepOf(known))
                        .Select(t => new LinePoint(t.When(forms), Across(t.Start), null, "", false))
                );
            var at = known[i];
            points.Add(
                new LinePoint(
                    at.When(forms),
                    Across(at.Start),
                    (double)at.Number!.Value,
                    ValueText.Of(new StatisticValue.Exactly(at.Number.Value), figure.Unit, forms),
                    at.IsCurrent
                )
            );
        }
        return points;

        double Across(DateOnly day) => last == first ? 0.5 : (double)(day.DayNumber - first) / (last - first);
    }

    private static IEnumerable<Moment> Known(Figure figure)
    {
        yield return new Moment(figure.AsOf, figure.Period, (figure.Value as StatisticValue.Exactly)?.Number, true);
        foreach (var past in figure.Statistic.Previous)
        {
            if (past.Value is StatisticValue.Exactly(var number))
                yield return new Moment(past.AsOf, past.Period, number, false);
        }
    }

    /// <summary>In whole years, from one edition to the next where they come closest; 0 where they come more often.</summary>
    private static int StepOf(List<Moment> known)
    {
        const int daysOfYear = 365;
        var least = known
            .Zip(known.Skip(1))
            .Select(pair => pair.Second.Start.DayNumber - pair.First.Start.DayNumber)
            .DefaultIfEmpty(0)
            .Min();
        return (int)Math.Round(least / (double)daysOfYear);
    }

    private static IEnumerable<Moment> Missing(Moment before, Moment after, int step)
    {
        if (step == 0)
            yield break;
        var years = after.Start.Year - before.Start.Year;
        for (var later = step; later < years && later / step <= MostMissing; later += step)
            yield return before.Plus(later);
    }

    private sealed record Moment(EdtfDate? AsOf, (EdtfDate From, EdtfDate To)? Period, decimal? Number, bool IsCurrent)
    {
        public DateOnly Start => (Period?.From ?? AsOf!.Value).FirstDay;

        public string When(LanguageForms forms) => Period is { } period ? DateText.Of(period, forms) : DateText.Of(AsOf!.Value, forms);

        public Moment Plus(int years) =>
            new(
                AsOf is { } moment ? Later(moment, years) : null,
                Period is var (from, to) ? (Later(from, years), Later(to, years)) : null,
                null,
                false
            );

        private static EdtfDate Later(EdtfDate date, int years) => new(date.Year + years, date.Month);
    }
}
