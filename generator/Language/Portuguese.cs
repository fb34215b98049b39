using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in Brazil; Portugal and other countries write numbers otherwise.</summary>
internal static class Portuguese
{
    private static readonly LanguageForms General = new()
    {
        Decimal = ",",
        Group = ".",
        DayPattern = "{0} de {1} de {2}",
        MonthPattern = "{1} de {2}",
        PercentPattern = "{0}%",
        LessThan = "menos de {0}",
        MoreThan = "mais de {0}",
        RangeWord = " a ",
        MoneyPattern = "{0}\u00A0{1}",
        Months =
        [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        Units = UnitWords.WithMillions(
            suffix => " de" + suffix,
            new Dictionary<string, UnitWords>
            {
                ["usd"] = new("", "dólares americanos"),
                ["usd-per-year"] = new("", "dólares americanos por ano"),
                ["usd-per-hour"] = new(" por hora", "dólares americanos por hora"),
                ["percent"] = new("", "por cento"),
                ["percentage-points"] = new(" pontos percentuais", "pontos percentuais", " ponto percentual"),
                ["jobs"] = new(" empregos", "empregos", " emprego"),
                ["annual-openings"] = new(" vagas por ano", "vagas por ano", " vaga por ano"),
                ["people"] = new(" pessoas", "pessoas", " pessoa"),
                ["years"] = new(" anos", "anos", " ano"),
                ["months"] = new(" meses", "meses", " mês"),
                ["weeks"] = new(" semanas", "semanas", " semana"),
                ["days"] = new(" dias", "dias", " dia"),
                ["hours"] = new(" horas", "horas", " hora"),
            }
        ),
        Naming = new()
        {
            References =
                "alínea anexo quadrícula ônibus salmo voo artigo cap capítulo caso etapa exemplo fase fig figura ficha gráfico imagem inciso item lei lição linha "
                + "módulo nível nº n.º nota núm número p pág página parágrafo parte passo pergunta ponto quadro regra sala seção secção tabela "
                + "tema tipo título tomo unidade vol volume",
            WeakReferences = WeakReferences.Portuguese,
            Lists =
                "alíneas grupos distritos anexos art arts artigos capítulos exemplos figuras gráficos itens linhas números págs páginas parágrafos partes passos "
                + "perguntas pontos quadros regras seções secções tabelas temas títulos tomos",
            Links = "e ou a ao até",
            Sources = "Fonte Fontes",
            DayArticles = "o os dia dias",
            OtherMonths = "jan fev mar abr mai jun jul ago set out nov dez",
            YearCues = "ano anos desde primavera verão outono inverno",
            Hours = "h hora horas",
            Per = "por ao",
            Rulers =
                "Afonso Alexandre Bento Carlos Catarina Clemente Dinis Duarte Eduardo Fernando Filipe Frederico Gregório Guilherme Henrique "
                + "Inocêncio Isabel João Jorge José Leão Leopoldo Luís Luiz Manuel Maria Napoleão Nicolau Paulo Pedro Pio Ricardo Sancho",
            Orders =
                "Acrescentar Acrescente Adicionar Adicione Aguardar Aguarde Anexe Anote Apresente Aqueça Assar Asse Assine Baixe "
                + "Beba Calcule Caminhe Carregue Chegue Clique Colocar Coloque Coma Comece Compare Consulte Conte Corte Cozinhar "
                + "Cozinhe Dedique Deixar Deixe Descanse Digite Divida Durma Dê Economize Encha Entregue Envie Enxágue Escolha "
                + "Escreva Esperar Espere Evite Faça Ferva Guarde Imprima Inclua Insira Instale Junte Lavar Lave Leia Leve Ligar "
                + "Ligue Mantenha Misturar Misture Pergunte Peça Planeie Planeje Ponha Poupe Pratique Preencha Prepare Procure "
                + "Reduza Reinicie Repetir Repita Reserve Respire Retire Revise Reúna Selecione Solicite Telefone Tenha Tome Traga "
                + "Use Utilize Verifique Visite Vá",
            OrderLeads = "agora além depois disso e em então favor finalmente nunca não por primeiro seguida sempre simplesmente só também",
            OrderEnds = "custa custam embora enquanto já mas onde pois porque que quem",
            Documents =
                "apresentação arquivo cartilha documento documentos download ficheiro folheto formulário guia livro manual "
                + "relatório relatórios",
            DocumentLengths =
                "byte bytes capítulo capítulos diapositivo diapositivos folha folhas min minuto minutos p pp pág página páginas "
                + "págs slide slides",
            Bounds =
                "até deve devem excede exige inferior limita limitado limite mais mediana menos máx máxima máximo média mín "
                + "mínima mínimo pode podem precisa requer superior ultrapassa",
            Laws = "acórdão circular decreto deliberação instrução lei medida ordem portaria processo resolução",
            Streets = "alameda av avenida calçada estrada ladeira largo praça rodovia rua travessa",
            Shares = SpokenShares.Portuguese(),
            Each = "cada um uma",
            InYear = "em",
            FromHour = "de das",
            AtHour = "às à até+as desde+as",
            BehindHour = "da do de e em h",
        },
        References = new()
        {
            Published = "Publicado: {0}",
            PublishedOnline = "Publicado on-line: {0}",
            Preprint = "Preprint publicado on-line: {0}",
            Accessed = "Acesso: {0}",
            Circa = "por volta de {0}",
            Seasons = ["primavera", "verão", "outono", "inverno"],
            Season = "{0} de {1}",
            EtAl = "et al",
            In = "Em",
            Editor = "ed",
            Editors = "eds",
            Edition = "{0} ed",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".ª",
            Volume = "Vol {0}",
            Version = "Versão {0}",
            PresentedAt = "Apresentado em: {0}",
            Dissertation = "Tese",
        },
        Charts = new()
        {
            Title = "Gráfico: {0}",
            Range = "Uma faixa sobre uma escala a partir de zero, com o valor do meio marcado.",
            RangeBelowZero = "Uma faixa sobre uma escala que desce abaixo de zero, com o zero e o valor do meio marcados.",
            Bars = "Barras a partir de zero.",
            Split = "Uma barra dividida em partes.",
            Line = "Uma linha no tempo, a partir de zero.",
            LineBelowZero = "Uma linha no tempo, sobre uma escala que desce abaixo de zero.",
            Rest = "O resto",
            ShowTable = "Os números deste gráfico",
            Table = "Tabela",
            Label = "O quê",
            Value = "Valor",
            When = "Quando",
            NoValue = "não se sabe",
        },
        Page = new()
        {
            Table = "Tabela",
            Footnotes = "Notas de rodapé",
            Footnote = "Nota de rodapé",
            BackToFootnote = "Voltar à nota de rodapé {0}",
            WholeSource = "A fonte como um todo",
            WholePart = "A parte indicada, como um todo",
            CallOuts = ["Cuidado", "Declaração de interesses", "Importante", "Nota", "Dica", "Aviso"],
            Done = "Feito",
            ToDo = "A fazer",
        },
    };

    private static readonly LanguageForms European = General with { Group = "\u00A0", LeastGrouped = 2, MoneyPattern = "{1}\u00A0{0}" };

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (General with { UsDollar = "US$" }, "BR"),
            (European, "AO CH GQ GW LU MZ PT ST TL"),
            (European with { UsDollar = "US$" }, "CV MO")
        ),
    };
}
