using System.Text.RegularExpressions;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that the words of a passage are whole, and that no statistic has them already.</summary>
/// <param name="figures">All that are taken from a source.</param>
internal sealed partial class PassageCheck(ILookup<Source, Figure> figures, LanguageForms forms, DiagnosticBag diagnostics)
{
    /// <summary>Digits enough that the same value by chance is unlikely.</summary>
    private const int Distinctive = 3;

    public void Report(Excerpt excerpt, EvidenceScope scope)
    {
        foreach (var run in excerpt.Passage.Runs)
        {
            if (QuoteShape.Omission(run.Value) is { } dots)
                diagnostics.Add(
                    AgreementRules.Ellipsis,
                    run.Place,
                    $"`{dots}` stands for words left out, and these are looked for as they are written",
                    "make two runs of it: `quote: [First sentence., Another one.]`"
                );
            ReportShape(run, excerpt.Passage.Form);
        }
        // A page may use its own numbers and the site's, and a file of the site those of the site.
        if (figures[excerpt.Source].FirstOrDefault(f => scope.FindFigure(f.Id) == f && Says(excerpt, f)) is { } figure)
            diagnostics.Add(
                PassageRules.NumberInPassage,
                excerpt.ProofPlace,
                $"this passage says {figure.TextIn(forms)}, which is the statistic `{figure.Id}`",
                $"show it with `:stat[{figure.Id}]`, whose note has these words; quote a sentence without the number for the rest",
                new DiagnosticNote("the statistic", figure.Place)
            );
    }

    private static bool Says(Excerpt excerpt, Figure figure)
    {
        foreach (var run in excerpt.Runs)
        {
            if (figure.Runs is [var quote] && ReadableText.Of(run).Contains(ReadableText.Of(quote), StringComparison.Ordinal))
                return true;
            if (IsDistinctive(figure.Value) && new ValueInText(run, figure.Unit).Find(figure.Value) == ValueFinding.Found)
                return true;
        }
        return false;
    }

    private static bool IsDistinctive(StatisticValue value) =>
        ValueText.Machine(value).Replace(".", "", StringComparison.Ordinal).Trim('0').Count(char.IsAsciiDigit) >= Distinctive;

    private void ReportShape(Placed<string> run, PassageForm form)
    {
        const string Hint = "; what is no sentence says so: `form: item`, `heading` or `cell`";
        var folded = NoteMarks().Replace(ReadableText.Of(run.Value), "");
        if (folded.Length < QuoteShape.ShortestQuote)
            diagnostics.Add(
                CoherenceRules.ShortQuote,
                run.Place,
                $"this passage has {folded.Length} characters, which could stand anywhere",
                "quote the whole sentence"
            );
        else if (form == PassageForm.Sentence && QuoteShape.BeginsWithin(folded))
            diagnostics.Add(
                CoherenceRules.Fragment,
                run.Place,
                "this passage begins in the middle of a sentence",
                "quote from the first word of the sentence" + Hint
            );
        else if (form == PassageForm.Sentence && (QuoteShape.EndsWithin(folded) || !EndsAsSentence(folded)))
            diagnostics.Add(
                CoherenceRules.Fragment,
                run.Place,
                "this passage ends before its sentence does",
                "quote to the full stop" + Hint
            );
    }

    /// <summary>Words that are no whole sentence, so that their entry has to say what they are.</summary>
    public static bool NeedsForm(string run)
    {
        var folded = NoteMarks().Replace(ReadableText.Of(run), "");
        return QuoteShape.BeginsWithin(folded) || QuoteShape.EndsWithin(folded) || !EndsAsSentence(folded);
    }

    /// <summary>Marks that end a sentence, in whatever script, with quotation marks and brackets behind them.</summary>
    private static bool EndsAsSentence(string folded) =>
        folded.AsSpan().TrimEnd("\"')]» ") is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔' or '።'];

    [GeneratedRegex(@"(?:\s?\[\w{1,4}\])+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMarks();
}
