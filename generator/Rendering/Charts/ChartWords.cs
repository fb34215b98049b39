using StaticGuide.Content.Charts;

namespace StaticGuide.Rendering.Charts;

/// <summary>What a chart says of itself, in a language.</summary>
internal sealed record ChartWords
{
    /// <summary>{0} is the finding.</summary>
    public required string Title { get; init; }

    public required string Range { get; init; }

    public required string Bars { get; init; }

    public required string Split { get; init; }

    public required string Rest { get; init; }

    public required string ShowTable { get; init; }

    public required string Table { get; init; }

    public required string Label { get; init; }

    public required string Value { get; init; }

    public required string When { get; init; }

    private static readonly ChartWords English = new()
    {
        Title = "Chart: {0}",
        Range = "A band on a scale from zero, with the middle value marked.",
        Bars = "Bars from zero.",
        Split = "One bar, divided into parts.",
        Rest = "The parts leave some of the bar empty.",
        ShowTable = "The figures of this chart",
        Table = "Table",
        Label = "What",
        Value = "Value",
        When = "When",
    };

    private static readonly ChartWords Spanish = new()
    {
        Title = "Gráfico: {0}",
        Range = "Una banda sobre una escala desde cero, con el valor medio señalado.",
        Bars = "Barras desde cero.",
        Split = "Una barra dividida en partes.",
        Rest = "Las partes dejan vacío un tramo de la barra.",
        ShowTable = "Las cifras de este gráfico",
        Table = "Tabla",
        Label = "Qué",
        Value = "Valor",
        When = "Cuándo",
    };

    private static readonly ChartWords German = new()
    {
        Title = "Diagramm: {0}",
        Range = "Ein Band auf einer Skala ab null, mit markiertem mittlerem Wert.",
        Bars = "Balken ab null.",
        Split = "Ein Balken, in Teile gegliedert.",
        Rest = "Die Teile lassen ein Stück des Balkens leer.",
        ShowTable = "Die Zahlen zu diesem Diagramm",
        Table = "Tabelle",
        Label = "Was",
        Value = "Wert",
        When = "Wann",
    };

    /// <summary>The words of a BCP 47 tag's language; English where there are none.</summary>
    public static ChartWords In(string tag) => tag.Split('-')[0].ToLowerInvariant() switch { "es" => Spanish, "de" => German, _ => English };

    public string ShapeOf(ChartKind kind) => kind switch { ChartKind.Range => Range, ChartKind.Split => Split, _ => Bars };
}
