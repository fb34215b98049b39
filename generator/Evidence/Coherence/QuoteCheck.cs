using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that a figure's quote or cell says its value, and that the quote is a whole sentence.</summary>
/// <param name="forms">Of the page or the site: its sources are likely to be in the same language.</param>
internal sealed class QuoteCheck(LanguageForms forms, DiagnosticBag diagnostics)
{
    /// <returns>Whether it says the value.</returns>
    public bool Report(Figure figure)
    {
        var saysValue = true;
        switch (figure.Statistic.Proof)
        {
            case StatisticProof.Quote(var text):
                if (QuoteShape.Omission(text) is { } dots)
                    diagnostics.Add(
                        AgreementRules.Ellipsis,
                        figure.Statistic.ProofPlace ?? figure.Statistic.Place,
                        $"`{dots}` stands for words left out, and the quote is looked for as it is written",
                        "quote the one sentence that has the number, whole"
                    );
                ReportShape(figure.Statistic, ReadableText.Of(text));
                saysValue = ReportValue(figure, text, "quote", null);
                break;
            case StatisticProof.Cell(var row, var column, var text):
                saysValue = ReportValue(figure, text, "cell", $"{row} {column}");
                break;
        }
        foreach (var past in figure.Statistic.Previous)
            ReportPast(figure, past);
        return saysValue;
    }

    /// <summary>What a number was is shown with its words as well.</summary>
    private void ReportPast(Figure figure, PastValue past)
    {
        var (what, text, context) = past.Proof switch
        {
            StatisticProof.Quote(var quote) => ("quote", quote, null),
            StatisticProof.Cell(var row, var column, var cell) => ("cell", cell, $"{row} {column}"),
            _ => ("", null, null),
        };
        if (text is null || In(text, figure, context) is var words && words.Find(past.Value) != ValueFinding.Missing)
            return;
        diagnostics.AddUnlessDoubted(
            words.HasNumberOf(past.Value) ? [figure.Statistic.UnitPlace] : [],
            CoherenceRules.ValueNotInQuote,
            past.Place,
            $"the {what} of this earlier value does not say {ValueText.Of(past.Value, figure.Unit, forms)}",
            $"mend the value or its {what}"
        );
    }

    private ValueInText In(string text, Figure figure, string? context) =>
        new(text, figure.Unit, context, decimalComma: forms.Decimal == ",");

    private bool ReportValue(Figure figure, string text, string what, string? context)
    {
        var statistic = figure.Statistic;
        var words = In(text, figure, context);
        var finding = words.Find(figure.Value);
        switch (finding)
        {
            case ValueFinding.Missing:
                var isThere = words.HasNumberOf(figure.Value);
                diagnostics.Add(
                    new Diagnostic(
                        CoherenceRules.ValueNotInQuote,
                        statistic.ProofPlace ?? statistic.Place,
                        $"this {what} does not say {figure.TextIn(forms)}"
                    )
                    {
                        Hint =
                            Thousands() is { } whole ? $"a dot is a decimal point here: write `value: {whole}`"
                            : isThere && PayPeriods.OtherThan(figure, words.Readable) is var (said, hint)
                                ? $"the {what} speaks of pay by the {said}: {hint}"
                            : $"mend the value{(isThere ? ", its `unit`" : "")} or the {what}; a number that the source does not state goes under `derived:`",
                        Notes = [ValueNote()],
                        // That nobody has looked for it at the source follows from that.
                        Spoils = statistic.ProofPlace,
                        // The number is there: it is counted in something else.
                        Doubts = isThere ? [statistic.ValuePlace, statistic.UnitPlace] : [statistic.ValuePlace],
                    }
                );
                break;
            case ValueFinding.OtherPercent:
                diagnostics.Add(
                    new Diagnostic(
                        CoherenceRules.OtherPercent,
                        statistic.UnitPlace,
                        figure.Unit.IsPercent
                            ? $"the unit is percent, and the {what} speaks of percentage points"
                            : $"the unit is percentage points, and the {what} speaks of percent"
                    )
                    {
                        Hint = figure.Unit.IsPercent ? "write `unit: percentage-points`" : "write `unit: percent`",
                        Notes = [new DiagnosticNote($"the {what}", statistic.ProofPlace ?? statistic.Place)],
                        Doubts = [statistic.UnitPlace],
                    }
                );
                break;
            case ValueFinding.Reversed:
                diagnostics.Add(
                    new Diagnostic(
                        CoherenceRules.ReversedBound,
                        statistic.ProofPlace ?? statistic.Place,
                        $"the value is {figure.TextIn(forms)}, and this {what} says the opposite of that bound"
                    )
                    {
                        Hint =
                            $"write `value: {{{(figure.Value is StatisticValue.LessThan ? "more_than" : "less_than")}: {ValueText.Machine(figure.Value)}}}`, or mend the {what}",
                        Notes = [ValueNote()],
                        Doubts = [statistic.ValuePlace],
                    }
                );
                break;
        }
        return finding != ValueFinding.Missing;

        // 112.300, as German and Spanish group thousands.
        string? Thousands() =>
            figure.Value is StatisticValue.Exactly { Number: { Scale: 3 } number }
            && new StatisticValue.Exactly(decimal.Truncate(number * 1000)) is var whole
            && words.Find(whole) == ValueFinding.Found
                ? ValueText.Machine(whole)
                : null;

        DiagnosticNote ValueNote() => new("the value", statistic.ValuePlace);
    }

    private void ReportShape(Statistic statistic, string folded)
    {
        if (folded.Length < QuoteShape.ShortestQuote)
            diagnostics.Add(
                CoherenceRules.ShortQuote,
                statistic.ProofPlace ?? statistic.Place,
                $"this quote has {folded.Length} characters, which could stand anywhere",
                "quote the whole sentence; put what stands in a table under `cell:`"
            );
        else if (QuoteShape.BeginsWithin(folded))
            diagnostics.Add(
                CoherenceRules.Fragment,
                statistic.ProofPlace ?? statistic.Place,
                "this quote begins in the middle of a sentence",
                "quote from the first word of the sentence; put what stands in a table under `cell:`"
            );
        else if (QuoteShape.EndsWithin(folded))
            diagnostics.Add(
                CoherenceRules.Fragment,
                statistic.ProofPlace ?? statistic.Place,
                "this quote ends before its sentence does",
                "quote to the full stop; put what stands in a table under `cell:`"
            );
    }
}
