using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in Spain; most of the Americas write numbers as the United States do.</summary>
internal static class Spanish
{
    public static readonly NumberNames Numbers = new(
        Ones: "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
            + "dieciocho diecinueve",
        Tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        Hundred: "cien",
        One: "un una",
        Scales: [(1_000, "mil"), (1_000_000, "millón millones")]
    );

    public static readonly SentenceWords Sentences = new(Abbreviations: "sra", Numbered: "", Closing: "", Openers: "El La Los Las En");

    private static readonly LanguageForms General = new()
    {
        Decimal = ",",
        Group = ".",
        LeastGrouped = 2,
        Months =
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        DayPattern = "{0} de {1} de {2}",
        MonthPattern = "{1} de {2}",
        PercentPattern = "{0}\u00A0%",
        LessThan = "menos de {0}",
        MoreThan = "más de {0}",
        RangeWord = " a ",
        MoneyPattern = "{1}\u00A0{0}",
        Units = UnitWords.WithMillions(
            suffix => " de" + suffix,
            new Dictionary<string, UnitWords>
            {
                ["usd"] = new("", "dólares estadounidenses"),
                ["usd-per-year"] = new("", "dólares estadounidenses al año"),
                ["usd-per-hour"] = new(" por hora", "dólares estadounidenses por hora"),
                ["percent"] = new("", "por ciento"),
                ["percentage-points"] = new(" puntos porcentuales", "puntos porcentuales", " punto porcentual"),
                ["jobs"] = new(" empleos", "empleos", " empleo"),
                ["annual-openings"] = new(" vacantes al año", "vacantes al año", " vacante al año"),
                ["people"] = new(" personas", "personas", " persona"),
                ["years"] = new(" años", "años", " año"),
                ["months"] = new(" meses", "meses", " mes"),
                ["weeks"] = new(" semanas", "semanas", " semana"),
                ["days"] = new(" días", "días", " día"),
                ["hours"] = new(" horas", "horas", " hora"),
            }
        ),
        Naming = new()
        {
            References =
                "anexo apartado apdo casilla autobús habitación piso salmo vuelo artículo cap capítulo cuadro diagrama ejemplo etapa fase fig figura ficha gráfico imagen inciso "
                + "lección ley línea módulo nivel nº n.º nota núm num número numeral p pág pag página párrafo parte paso pregunta punto regla "
                + "sala sección tabla tema tipo título tomo unidad vol volumen",
            WeakReferences = WeakReferences.Spanish,
            Lists =
                "anexos departamentos distritos grupos apartados casillas art arts artículos capítulos cuadros ejemplos figuras gráficos líneas números págs páginas párrafos partes pasos "
                + "preguntas puntos reglas secciones tablas temas títulos tomos",
            Links = "y e o u a al",
            Sources = "Fuente Fuentes",
            DayArticles = "el los",
            OtherMonths = "septiembre setiembre ene feb mar abr may jun jul ago sep sept oct nov dic",
            YearCues = "año años desde primavera verano otoño invierno",
            Hours = "h hs hrs hora horas",
            Per = "por al",
            Rulers =
                "Alberto Alejandro Alfonso Benedicto Carlos Catalina Clemente Eduardo Enrique Federico Felipe Fernando Francisco Gregorio "
                + "Guillermo Inocencio Isabel Jacobo Jaime Jorge Juan León Leopoldo Luis Maximiliano Napoleón Nicolás Pablo Pedro Pío Ramiro "
                + "Ramsés Ricardo Sancho",
            Orders =
                "Abra Adjunte Agrega Agregar Agregue Aguarde Ahorre Anote Aplique Aporte Apunte Añada Añade Añadir Beba Bebe "
                + "Busque Calcule Calentar Caliente Camine Cocer Cocina Cocine Colocar Coloque Coma Comience Compara Compare "
                + "Complete Compre Compruebe Consulte Corte Cuece Cuente Cueza Dedique Deje Descansa Descansar Descanse Descargue "
                + "Deshaga Deshágase Divida Duerma Dé Elige Elija Empiece Enjuaga Enjuagar Enjuague Entregue Envíe Escoja Escriba "
                + "Escribe Espera Esperar Espere Espérese Evite Firme Guarde Haga Haz Hervir Hierva Hornea Hornear Hornee Hágase "
                + "Imprima Incluya Indique Inicie Instale Introduzca Lava Lave Lea Lee Llama Llamar Llame Llegue Llene Lleve Lávese "
                + "Mantenga Marque Mezcla Mezclar Mezcle Mire Pase Permanezca Pida Planifique Pon Ponga Ponte Practique Pregunta "
                + "Pregunte Prepare Presente Programe Pulse Quite Recorte Reduzca Reinicie Rellene Remover Remueva Repetir Repita "
                + "Repite Reserve Respira Respire Retire Revise Reúna Seleccione Siéntate Siéntese Solicite Tenga Tire Tome Traiga "
                + "Use Utilice Vaya Verifique Verter Vierta Visite",
            OrderLeads =
                "a además ahora continuación después entonces favor finalmente luego no nunca por primero siempre simplemente "
                + "solo también y ya",
            OrderEnds = "aunque cuesta cuestan donde mientras pero porque pues que quien quienes ya",
            Documents =
                "archivo cartilla cuadernillo descarga descargas documento documentos fichero folleto formulario guía guías "
                + "informe informes libro manual presentación",
            DocumentLengths =
                "byte bytes capítulo capítulos diapositiva diapositivas hoja hojas min minuto minutos p pp pág página páginas " + "págs",
            Bounds =
                "debe deben exige hasta inferior limita límite media mediana menos más máx máxima máximo mín mínima mínimo "
                + "necesita promedio puede pueden requiere supera superar superior tope",
            Laws = "acuerdo circular decreto disposición expediente ley orden ordenanza real resolución sentencia",
            Streets = "av avda avenida bulevar calle callejón camino carretera glorieta jirón paseo plaza rambla ronda travesía vía",
            Shares = SpokenShares.Spanish(),
            Each = "cada un una",
            InYear = "en",
            FromHour = "de",
            AtHour = "a+las y+las desde+las hasta+las sobre+las hacia+las entre+las a+la",
            BehindHour = "de del y menos en",
        },
        References = new()
        {
            Published = "Publicado: {0}",
            PublishedOnline = "Publicado en línea: {0}",
            Preprint = "Preimpresión publicada en línea: {0}",
            Accessed = "Consultado: {0}",
            Circa = "hacia {0}",
            Seasons = ["primavera", "verano", "otoño", "invierno"],
            Season = "{0} de {1}",
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
            RangeBelowZero = "Una banda sobre una escala que baja de cero, con el cero y el valor medio señalados.",
            Bars = "Barras desde cero.",
            Split = "Una barra dividida en partes.",
            Line = "Una línea en el tiempo, desde cero.",
            LineBelowZero = "Una línea en el tiempo, sobre una escala que baja de cero.",
            Rest = "El resto",
            ShowTable = "Las cifras de este gráfico",
            Table = "Tabla",
            Label = "Qué",
            Value = "Valor",
            When = "Cuándo",
            NoValue = "no se conoce",
        },
        Page = new()
        {
            Table = "Tabla",
            Footnotes = "Notas al pie",
            Footnote = "Nota al pie",
            BackToFootnote = "Volver a la nota al pie {0}",
            WholeSource = "La fuente en su conjunto",
            WholePart = "La parte indicada, en su conjunto",
            CallOuts = ["Precaución", "Declaración de intereses", "Importante", "Nota", "Consejo", "Advertencia"],
            Done = "Hecho",
            ToDo = "Pendiente",
        },
    };

    private static readonly LanguageForms WithPoint = General with
    {
        Decimal = ".",
        Group = ",",
        LeastGrouped = 1,
        MoneyPattern = "{0}{1}",
        PercentPattern = "{0}%",
    };

    private static readonly LanguageForms WithComma = WithPoint with { Decimal = ",", Group = "." };

    private static readonly IReadOnlyList<string> WithSetiembre = [.. General.Months.Select(m => m == "septiembre" ? "setiembre" : m)];

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (WithPoint, "419 BR BZ GT HN MX NI PA PR SV US"),
            (WithPoint with { UsDollar = "US$" }, "CU DO"),
            (WithPoint with { MoneyPattern = "{0}\u00A0{1}", Months = WithSetiembre }, "PE"),
            (WithComma, "BO EC VE"),
            (WithComma with { UsDollar = "US$" }, "CL"),
            (WithComma with { UsDollar = "US$", MoneyPattern = "{0}\u00A0{1}" }, "AR CO"),
            (WithComma with { MoneyPattern = "{0}\u00A0{1}" }, "PY"),
            (WithComma with { UsDollar = "US$", MoneyPattern = "{0}\u00A0{1}", Months = WithSetiembre }, "UY"),
            (WithComma with { Group = "\u00A0" }, "CR"),
            (General with { MoneyPattern = "{0}{1}" }, "GQ")
        ),
    };
}
