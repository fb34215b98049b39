using System.Globalization;

namespace StaticGuide.Evidence.Languages;

internal static class Spanish
{
    public static readonly LanguageForms Forms = new()
    {
        Decimal = ",",
        Group = ".",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        DayPattern = "{0} de {1} de {2}",
        MonthPattern = "{1} de {2}",
        PercentPattern = "{0}\u00A0%",
        LessThan = "menos de {0}",
        MoreThan = "más de {0}",
        RangeWord = " a ",
        HomePage = "Inicio",
        References = new()
        {
            Published = "Publicado: {0}",
            PublishedOnline = "Publicado en línea: {0}",
            Preprint = "Preimpresión publicada en línea: {0}",
            Accessed = "Consultado: {0}",
            Circa = "hacia {0}",
            DayPattern = "{0} de {1} de {2}",
            EtAl = "et al",
            In = "En",
            Editor = "ed",
            Editors = "eds",
            Edition = "{0} ed",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".ª",
            Volume = "Vol {0}",
            Version = "Versión {0}",
            PresentedAt = "Presentado en: {0}",
            Dissertation = "Tesis",
        },
        Charts = new()
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
        },
    };
}
