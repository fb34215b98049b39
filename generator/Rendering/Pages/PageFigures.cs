using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>The statistics of the page that is being rendered, as its texts show them.</summary>
internal sealed class PageFigures(PageHost host, PageNotes notes, PageEvidenceInUse inUse)
{
    public void Write(StatisticReference reference, ITextOrigin origin, int start, int end)
    {
        if (FindKnown(reference) is { } figure)
            Write(figure, reference);
        else
            ReportUnknown(reference, origin.PlaceOf(start, end));
    }

    public void Write(StatisticReference reference, Func<Place> place)
    {
        if (Find(reference, place) is { } figure)
            Write(figure, reference);
    }

    private void Write(Figure figure, StatisticReference reference)
    {
        if (reference.HasNote)
            WriteCited(figure, figure.MachineText, FigureHtml.Words(reference, host.Scope, host.Site.Forms));
        else if (reference.Field == "as_of" && figure.AsOf is not null || reference.Field == "period" && figure.Period is not null)
        {
            WhenHtml.Write(figure.AsOf, figure.Period, host.Site.Forms, host.Buffer);
            host.Words?.Add(FigureHtml.WhenText(figure, host.Site.Forms));
        }
        else
            WriteText(
                FigureHtml.FieldText(figure, reference.Field, host.Site.Forms),
                WordLanguages.OfField(reference.Field, figure, host.Site)
            );
    }

    private void WriteText(string? text, string? language = null)
    {
        ForeignWords.Write(text, language, host.Buffer);
        host.Words?.Add(text);
    }

    public void WriteCited(Figure figure, string number, string text)
    {
        FigureHtml.WriteValue(number, text, host.Buffer);
        host.Words?.Add(text);
        notes.Write([new NoteKey(figure.Source, figure)]);
    }

    public string TextOf(StatisticReference reference, Func<Place>? place)
    {
        if ((place is null ? host.Scope.FindFigure(reference.Id) : Find(reference, place)) is not { } figure)
            return "";
        inUse.Use(figure);
        return FigureHtml.Words(reference, host.Scope, host.Site.Forms);
    }

    /// <summary>The figure a reference names, or null where it or its field does not exist, which is reported.</summary>
    public Figure? Find(StatisticReference reference, Func<Place> place)
    {
        var figure = FindKnown(reference);
        if (figure is null)
            ReportUnknown(reference, place());
        return figure;
    }

    private Figure? FindKnown(StatisticReference reference)
    {
        if (host.Scope.FindFigure(reference.Id) is not { } figure)
            return null;
        inUse.Use(figure);
        return
            reference.Field is not { } field
            || FigureHtml.FieldText(figure, field, host.Site.Forms) is not null
            || host.Scope.Explains(reference.Id)
            ? figure
            : null;
    }

    private void ReportUnknown(StatisticReference reference, Place place)
    {
        if (host.Scope.FindFigure(reference.Id) is { } figure)
            EvidenceReports.UnknownField(figure, reference.Id, reference.Field!, place, host);
        else
            EvidenceReports.UnknownStatistic(reference.Id, place, host);
    }
}
