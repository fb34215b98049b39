using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in France; Canada writes the thousands and percentages with another space, Luxembourg and Morocco with a stop.</summary>
internal static class French
{
    private static readonly LanguageForms General = new()
    {
        Decimal = ",",
        Group = "\u202F",
        DayPattern = "{0} {1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}\u202F%",
        LessThan = "moins de {0}",
        MoreThan = "plus de {0}",
        RangeWord = " à ",
        MoneyPattern = "{1}\u00A0{0}",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Units = UnitWords.WithMillions(
            LinkedToMillions,
            new Dictionary<string, UnitWords>
            {
                ["usd"] = new("", "dollars des États-Unis"),
                ["usd-per-year"] = new("", "dollars des États-Unis par an"),
                ["usd-per-hour"] = new(" de l’heure", "dollars des États-Unis de l’heure"),
                ["percent"] = new("", "pour cent"),
                ["percentage-points"] = new(" points de pourcentage", "points de pourcentage", " point de pourcentage"),
                ["jobs"] = new(" emplois", "emplois", " emploi"),
                ["annual-openings"] = new(" postes à pourvoir par an", "postes à pourvoir par an", " poste à pourvoir par an"),
                ["people"] = new(" personnes", "personnes", " personne"),
                ["years"] = new(" ans", "ans", " an"),
                ["months"] = new(" mois", "mois", " mois"),
                ["weeks"] = new(" semaines", "semaines", " semaine"),
                ["days"] = new(" jours", "jours", " jour"),
                ["hours"] = new(" heures", "heures", " heure"),
            }
        ),
        Naming = new()
        {
            References =
                "alinéa annexe article case chap chapitre étape exemple fasc fascicule feuillet fig figure fiche graphique image "
                + "leçon ligne livre module n niveau no nº n.º note numéro p page paragraphe par partie phase point pp psaume question quai règle "
                + "salle section tab tableau titre tome type vol volume voie",
            WeakReferences = WeakReferences.French,
            Lists =
                "alinéas départements arrondissements groupes annexes art articles chapitres étapes exemples figures fiches lignes numéros pages paragraphes parties points "
                + "questions règles sections tableaux tomes titres",
            Links = "et ou à au aux",
            Sources = "Source Sources",
            DayArticles = "le les",
            OtherMonths = "janv févr fév avr juil sept oct nov déc",
            YearCues = "an année années depuis printemps été automne hiver",
            Hours = "h heure heures",
            Per = "par",
            Rulers =
                "Albert Alexandre Alphonse Baudouin Benoît Catherine Charles Clément Édouard Élisabeth Ferdinand François Frédéric Georges "
                + "Grégoire Guillaume Gustave Henri Innocent Jacques Jean Léon Léopold Louis Napoléon Nicolas Othon Paul Philippe Pie Pierre "
                + "Ramsès Richard Rodolphe Urbain",
            Orders =
                "Ajoute Ajouter Appeler Appelle Apporte Attendre Attends Bois Choisis Cuire Enfourner Envoie Faire Fais Faites "
                + "Laisse Laisser Lave Lis Mange Mets Mettre Mélanger Patienter Prendre Prends Remuer Respire Rince Rincer Répète "
                + "Répéter Verse Verser Écris",
            OrderEnding = "ez",
            NoOrders =
                "allez assez avez chez devez gagnez habitez n'avez n'êtes nez n’avez percevez pouvez recevez rez savez touchez "
                + "travaillez vivez voulez êtes",
            OrderLeads =
                "alors aussi d'abord de d’abord enfin ensuite et finir jamais maintenant merci ne plaît pour puis s'il simplement "
                + "s’il toujours veuillez vous",
            OrderEnds = "bien car coûte coûtent dont mais où parce que qui tandis",
            Documents =
                "brochure document documents dépliant fichier formulaire guide livre livret manuel notice présentation rapport rapports téléchargement",
            DocumentLengths =
                "chapitre chapitres diapo diapos diapositive diapositives feuille feuilles min minute minutes octet octets p page "
                + "pages pp",
            Bounds =
                "doit doivent dépasse dépassent dépasser exige jusqu'à jusqu’à limite limité max maximal maximale maximum minimal "
                + "minimum moins moyenne médiane nécessite peut peuvent plus",
            Streets = "allée av avenue bd bld boulevard chemin esplanade faubourg impasse place quai rue sentier square",
            HasStreetBehind = true,
            Shares = SpokenShares.French(),
            Each = "chaque un une",
            InYear = "en",
            FromHour = "de",
            AtHour = "à vers dès avant après entre jusqu'à jusqu’à",
        },
        References = new()
        {
            Published = "Publié {0}",
            PublishedOnline = "Publié en ligne {0}",
            Preprint = "Prépublication, mise en ligne {0}",
            Accessed = "Consulté le {0}",
            Circa = "vers {0}",
            Seasons = ["printemps", "été", "automne", "hiver"],
            Season = "{0} {1}",
            Leads = new("le ", "en ", ["au ", "en ", "en ", "en "], ": "),
            EtAl = "et al",
            In = "Dans",
            Editor = "éd",
            Editors = "éds",
            Edition = "{0} éd",
            Ordinal = n => n == 1 ? "1re" : n.ToString(CultureInfo.InvariantCulture) + "e",
            Volume = "Vol {0}",
            Version = "Version {0}",
            PresentedAt = "Présenté à {0}",
            Dissertation = "Thèse",
        },
        Charts = new()
        {
            Title = "Graphique : {0}",
            Range = "Une bande sur une échelle à partir de zéro, la valeur médiane marquée.",
            RangeBelowZero = "Une bande sur une échelle qui descend sous zéro, le zéro et la valeur médiane marqués.",
            Bars = "Des barres à partir de zéro.",
            Split = "Une barre divisée en parts.",
            Line = "Une ligne dans le temps, à partir de zéro.",
            LineBelowZero = "Une ligne dans le temps, sur une échelle qui descend sous zéro.",
            Rest = "Le reste",
            ShowTable = "Les chiffres de ce graphique",
            Table = "Tableau",
            Label = "Quoi",
            Value = "Valeur",
            When = "Quand",
            NoValue = "non connu",
        },
        Page = new()
        {
            Table = "Tableau",
            Footnotes = "Notes de bas de page",
            Footnote = "Note de bas de page",
            BackToFootnote = "Retour à la note de bas de page {0}",
            WholeSource = "La source dans son ensemble",
            WholePart = "La partie indiquée, dans son ensemble",
            CallOuts = ["Attention", "Déclaration d’intérêts", "Important", "Note", "Conseil", "Avertissement"],
            Done = "Fait",
            ToDo = "À faire",
        },
    };

    private static string LinkedToMillions(string suffix) => suffix[1] is 'a' or 'e' or 'h' ? " d’" + suffix[1..] : " de" + suffix;

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (General with { Group = "\u00A0", PercentPattern = "{0}\u00A0%", UsDollar = "$\u00A0US" }, "CA"),
            (General with { MoneyDecimal = ".", PercentPattern = "{0}%" }, "CH"),
            (General with { Group = "." }, "LU MA")
        ),
    };
}
