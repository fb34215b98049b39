using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Language;

/// <summary>
/// Shares and factors that are said without a number, in languages other than English: la mitad de los asistentes, ein Drittel der
/// Haushalte, a doublé en dix ans. Only where the words can mean nothing else: a half may be a place, a third a person, and what is
/// doubled a letter. What is matched is the share itself.
/// </summary>
internal static partial class SpokenShares
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What stands in each of them, whatever the language.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "mitad",
            "terci",
            "tercer",
            "cuart",
            "quint",
            "sext",
            "décim",
            "plic",
            "hälfte",
            "drittel",
            "viertel",
            "fünftel",
            "sechstel",
            "achtel",
            "zehntel",
            "doppel",
            "fach",
            "halbier",
            "moitié",
            "tiers",
            "quart",
            "ième",
            "doubl",
            "tripl",
            "quadrupl",
            "décupl",
            "metade",
            "terç",
            "dobr",
            "de cada",
            "em cada",
            "jede",
            "sur deux",
            "sur trois",
            "sur quatre",
            "sur cinq",
            "sur dix",
            "doble",
            "por ciento",
            "prozent",
            "von zehn",
            "von fünf",
            "von vier",
            "von drei",
            "pour cent",
            "divisé",
            "fois plus",
            "fois moins",
            "por cento",
            "dauert ",
            "dauern ",
            "binnen ",
            "chstens ",
            "durent ",
            "dure deux",
            "dure trois",
            "dure quatre",
            "dure cinq",
            "dure six",
            "dure environ",
            "mois pour ",
            "jours pour ",
            "semaines pour ",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Where one could be; negative where none can.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Stems);

    // What a share is taken of: people and things that are counted, and no length of time.
    private const string OfSpanish =
        @"\s+(?:de\s+(?:los|las|nuestr[oa]s|sus|mis|tus|est[oa]s|es[oa]s|ell[oa]s|tod[oa]s|quienes"
        + @"|la\s+(?:población|gente|plantilla|muestra|superficie|ciudadanía))\b|del\s+(?:total|personal|país|alumnado|electorado)\b)"
        + @"(?!\s+(?:segundos|minutos|horas|noches|días|semanas|meses|años|veces)\b)";

    [GeneratedRegex(
        @"\b(?:un[oa]|dos|tres|cuatro|siete|ocho|nueve)\s+de\s+cada\s+(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil)\b"
            + @"(?!\s+(?:segundos|minutos|horas|noches|días|semanas|meses|años|veces|lunes|martes|miércoles|jueves|viernes|sábados|domingos)\b)|"
            + @"(?<!\b(?:en|a|hacia|hasta|desde|por|sobre)\s)\bla\s+mitad(?="
            + OfSpanish
            + @")|(?<=\ben\s)la\s+mitad(?=\s+de\s+los\s+casos\b)"
            + @"|(?<=(?<!\bhasta\s)\b(?:más\s+de|menos\s+de|casi|cerca\s+de|alrededor\s+de|aproximadamente|apenas|prácticamente)\s)la\s+mitad\b"
            + @"(?!\s+(?:del?|superior|inferior|izquierda|derecha)\b)"
            + @"|(?<=\b(?:(?:ha|han|había|habían)\s+(?:reducido|caído|bajado)|redujo|redujeron|cayó|cayeron|bajó|bajaron|descendió)\s+(?:casi\s+)?)a\s+la\s+mitad\b"
            + @"|(?<=\p{L}\s(?:reducen?|recortan?|bajan?|redujo|redujeron|reducirá|reduciría)\s(?:casi\s)?(?:el|la|los|las|su|sus)\s(?:riesgo|coste|costo|gasto|consumo|tiempo"
            + @"|paro|precio|factura|mortalidad|pobreza|probabilidad|tasa|deuda|número)s?\s(?:de\s\p{L}{1,30}\s)?)a\s+la\s+mitad\b"
            + @"|\b(?:un\s+tercio|dos\s+tercios|tres\s+cuartos|(?:la|una)\s+(?:tercera|cuarta|quinta|sexta|décima)\s+parte"
            + @"|(?:dos|tres|cuatro)\s+(?:terceras|cuartas|quintas)\s+partes)(?="
            + OfSpanish
            + @")"
            + @"|(?<=\b(?:más\s+de|menos\s+de|casi|cerca\s+de|alrededor\s+de|aproximadamente)\s)(?:un\s+tercio|dos\s+tercios)\b(?!\s+del?\b)"
            + @"|(?<=\b(?:aument|crec|sub|baj|ca|redu|disminu|descend)\p{L}{1,6}\s+(?:en\s+)?(?:casi\s+)?(?:en\s+)?)un\s+tercio\b(?!\s+de\b)"
            + @"|(?<!\b(?:si|cuando|(?:archivo|fichero|registro|mensaje|correo|entrada|página|línea|ficha|pago|cobro|fila)s?)\s+(?:[\p{L},]+\s+){0,4}?)"
            + @"\bse\s+(?:(?:ha|han|había|habían|habrá|habrán)\s+)?(?:casi\s+|más\s+que\s+)?(?:duplicó|duplicaron|duplicado|triplicó|triplicaron"
            + @"|triplicado|cuadruplicó|cuadruplicaron|cuadruplicado|duplicará|duplicarán|triplicará|triplicarán)\b"
            + @"(?!\s+(?:por\s+error|(?:el|la|los|las|un|una)\s+(?:archivo|fichero|registro|mensaje|correo|entrada|página|línea|ficha|pago|cobro|fila)))"
            + @"|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta"
            + @"|noventa)(?:\s+y\s+\p{L}+)?\s+por\s+ciento\b"
            + @"|\bel\s+(?:doble|triple)(?=\s+(?:que|de\s+(?:lo\s+que|los|las))\b)"
            + @"|(?<=^\s*)un\s+cuarto(?=\s+de\s+los\s+(?!de\b))|(?<=^\s*)(?:un\s+tercio|dos\s+tercios)(?=\s+(?!del?\b|tercios?\b)\p{Ll}{4,})",
        Options
    )]
    public static partial Regex Spanish();

    private const string OfGerman =
        @"\s+(?:der|aller|ihrer|unserer|dieser)\s+(?!(?-i:Zeit|Nacht|Woche|Strecke|Seite|Tablette|Dosis|Stunde|Fahrt|Saison|Spielzeit|Laufzeit|Probezeit"
        + @"|Kochzeit|Backzeit|Garzeit|Minute|Pille|Portion|Butter|Sahne|Milch|Soße|Masse|Creme|Menge|Stadt|Altstadt|Hauptstadt|Innenstadt|Metropole)\b)"
        + @"(?-i:\p{Lu})";

    // A recipe tells what to do at the end of its sentence.
    private const string NoGermanOrder =
        @"(?![^.!?]{0,160}\b(?:geben|zugeben|hinzugeben|hinzufügen|zufügen|legen|mischen|verteilen|unterrühren|unterheben|schneiden|einfüllen|füllen|streuen"
        + @"|verwenden|nehmen|rühren|stellen|abgießen|lassen|braten|kürzen|einkochen|reduzieren)\s*[.!]?\s*$)";

    private const string AboutGerman = @"(?:mehr\s+als|weniger\s+als|fast|knapp|nahezu|rund|etwa|ungefähr|über|gut)\s";

    private const string SmallGerman = @"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn|vierundzwanzig)";

    private const string NoGermanCondition =
        @"(?<!\b(?:wenn|falls|sobald|ob|bis|konsonant\p{L}*|buchstabe\p{L}*|vokal\p{L}*|mitlaut\p{L}*|zeilen?|dateien|datei|einträge?)\b[^.;!?]{0,100})";

    [GeneratedRegex(
        @"\bjeder?\s+(?:zweite|dritte|vierte|fünfte|sechste|zehnte|hundertste)\b"
            + @"(?!\s+(?-i:Tag|Woche|Monat|Jahr|Mal|Stunde|Minute|Nacht|Zeile|Seite|Stufe|Reihe|Spalte|Schritt|Montag|Dienstag|Mittwoch|Donnerstag"
            + @"|Freitag|Samstag|Sonntag|Versuch|Absatz|Buchstabe))|"
            + @"(?:(?<!\b(?:nach|vor|ab|seit|zu|an|auf|erste|zweite|andere|in|bis)\s)\bdie\s+Hälfte|(?<=\b(?:bei|von|in|als|rund|etwa|fast|knapp)\s)der\s+Hälfte)(?="
            + OfGerman
            + @"|\s+(?:des\s+(?:Personals|Einkommens|Umsatzes|Budgets|Lohns|Gehalts)|von\s+ihnen|davon)\b)"
            + NoGermanOrder
            + @"|(?<=\b"
            + AboutGerman
            + @")die\s+Hälfte\b(?!\s+(?:der|des|aller|von|ihr\p{L}*|unser\p{L}*|dies\p{L}*|hinaus|voll)\b)"
            + NoGermanOrder
            + @"|\bum\s+(?:(?:fast|mehr\s+als|rund|etwa|gut|knapp)\s+)?(?:die\s+Hälfte|ein\s+(?:Drittel|Viertel|Fünftel))"
            + @"(?=\s+(?:gesunken|gefallen|gestiegen|gewachsen|zurückgegangen|geschrumpft|zurück|zu)\b)"
            + @"|(?<=\b(?:sank|sanken|fiel|fielen|stieg|stiegen|wuchs|wuchsen|schrumpfte|schrumpften)\s+(?:\p{L}+\s+){0,3})um\s+(?:(?:fast|mehr\s+als|rund|etwa|gut|knapp)\s+)?"
            + @"(?:die\s+Hälfte|ein\s+(?:Drittel|Viertel|Fünftel))\b"
            + @"|\b(?:ein|zwei|drei|vier)\s+(?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)(?="
            + OfGerman
            + @")"
            + NoGermanOrder
            + @"|(?<=\b(?:mehr\s+als|weniger\s+als|fast|knapp|nahezu|rund|etwa|ungefähr)\s)(?:ein|zwei)\s+Drittel\b(?!\s+(?:der|des|aller|voll)\b)"
            + NoGermanOrder
            + @"|"
            + NoGermanCondition
            + @"(?<=\bsich\b[^.;!?]{0,80}?\s)(?:verdoppelt|verdreifacht|vervierfacht|verfünffacht|verzehnfacht|halbiert)\b"
            + @"|"
            + NoGermanCondition
            + @"\b(?:verdoppelten?|verdreifachten?|vervierfachten?|verfünffachten?|verzehnfachten?|halbierten?)(?=\s+sich\b)"
            + @"|"
            + NoGermanCondition
            + @"(?<=\b(?:hat|haben|hatte|hatten)\s[^.;!?]{1,80}?\s)(?:verdoppelt|verdreifacht|vervierfacht|verfünffacht|verzehnfacht|halbiert)\b(?=\s*(?:[.,;!)]|$))"
            + @"|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}{3,6}zehn|\p{L}{3,12}zig)\s+(?-i:Prozent)\b"
            + @"|\b(?:einer?|zwei|drei|vier|sechs|sieben|acht|neun)\s+von\s+(?:drei|vier|fünf|zehn)\b(?=\s+(?!(?-i:Tag|Woche|Monat|Jahr|Stunde|Minute|Punkte|Sterne|Schritt))(?-i:\p{Lu}))"
            + @"|"
            + NoGermanCondition
            + @"(?<=\bwurden?\s+(?:\p{L}+\s+){0,3})(?:verdoppelt|verdreifacht|halbiert)\b(?=\s*(?:[.,;!)]|$))"
            + @"|(?<=\b(?:dauer(?:t|n)\s(?:(?:etwa|rund|ungefähr|fast|mindestens|höchstens|meist|oft|in\sder\sRegel|im\sSchnitt)\s)?|binnen\s|\b(?:beträgt|betragen)\s(?:höchstens|mindestens)\s))"
            + SmallGerman
            + @"\s+(?-i:Tagen?|Wochen|Monaten?|Jahren?)\b"
            + @"|\bdas\s+(?-i:Doppelte|Dreifache|Vierfache|Zehnfache)\b"
            + @"|(?<=^\s*)(?:ein|zwei)\s+Drittel(?=\s+(?!der\b|des\b|aller\b|von\b|voll\b|davon\b)(?-i:\p{Ll}{2,})(?:en|t)\b)"
            + NoGermanOrder,
        Options
    )]
    public static partial Regex German();

    private const string OfFrench =
        @"\s*(?:\bdes\s|\bde\s+(?:ces|ses|nos|leurs|vos|ceux|celles|tous|toutes|la\s+population|la\s+clientèle)\b|\bd[’']entre\b|\bdu\s+(?:personnel|total|pays|budget)\b)"
        + @"(?!\s*(?:secondes|minutes|heures|nuits|jours|semaines|mois|ans|années|temps)\b)";

    private const string AfterFrench =
        @"(?=\s*(?:[.,;:!)]|$)|\s+(?:en\s+(?:[0-9]|un|une|deux|trois|quatre|cinq|dix|vingt|trente|quelques|moins|l[’']espace|moyenne|valeur)|depuis|entre\s|au\s+cours"
        + @"|ces\s+dernières|durant|pendant|par\s+rapport)\b)";

    [GeneratedRegex(
        @"\b(?:un|une|deux|trois|quatre|sept|huit|neuf)\s+(?!(?:jour|nuit|fois|semaine|matin|soir|heure|mois|an|année|week-end|ligne|page|marche|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)s?\b)"
            + @"\p{L}+\s+sur\s+(?:deux|trois|quatre|cinq|dix)\b|"
            + @"(?<!\b(?:à|vers|dès|jusqu[’']à|par)\s)\bla\s+moitié(?="
            + OfFrench
            + @")"
            + @"|(?<=\b(?:(?:plus|moins|près)\s+de|environ|presque|quasiment)\s)la\s+moitié\b(?!\s+(?:du|des?|d[’']\p{L}+|gauche|droite|inférieure|supérieure)\b)"
            + @"|(?<=\b(?:baissé|diminué|réduit|réduite|réduits|réduites|chuté|reculé|augmenté|progressé)\s+(?:de\s+(?:près|plus)\s+)?)de\s+(?:la\s+)?moitié\b"
            + @"|\b(?:un\s+tiers|(?:les\s+)?deux\s+tiers|(?:les\s+)?trois\s+quarts|un\s+(?:quart|cinquième|sixième|dixième))(?="
            + OfFrench
            + @")"
            + @"|(?<=\b(?:plus|moins|près)\s+)d[’']un\s+(?:tiers|quart)\b(?!\s+(?:de|du|des|d[’']\p{L}+)\b)"
            + @"|(?<=\b(?:plus|moins|près)\s+)d[’']un\s+(?:tiers|quart)(?=\s+(?:des|de\s+la\s+population)\s)"
            + @"|(?<=\b(?:baissé|diminué|chuté|reculé|augmenté|progressé|bondi|grimpé)\s+(?:de\s+(?:plus|près)\s+)?)d[’']un\s+(?:tiers|quart)\b(?!\s+d)"
            + @"|(?<!\b(?:nous|vous|me|te|il|elle|si|quand|lorsque|qui)\s|[’'])"
            + @"(?<!\b(?:si|quand|lorsque|voiture|camion|véhicule|bus|car|vélo|moto|cycliste|conducteur|conductrice|pilote|acteur|actrice|comédien|comédienne|élève)s?\b[^.;!?]{0,60})"
            + @"\b(?:a|ont|avait|avaient|aura|auront)\s+(?:(?:plus\s+que|presque|quasiment|pratiquement|déjà|ainsi|même|encore|donc)\s+)?(?:doublé|triplé|quadruplé|décuplé)\b"
            + AfterFrench
            + @"|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?)"
            + @"(?:[- ]\p{L}+)?\s+pour\s+cent\b"
            + @"|(?<=\b(?:dure|durent)\s(?:(?:environ|en\smoyenne|près\sde|au\smoins|au\splus)\s)?)(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dix-huit)\s+(?:jours|semaines|mois|ans|années)\b"
            + @"|(?<=\b(?:a|ont|avez)\s)(?:deux|trois|quatre|cinq|six|huit|dix|quinze)\s+(?:jours|semaines|mois|ans)(?=\s+pour\s+(?:rendre|restituer|payer|contester|agir)\b)"
            + @"|\b(?:doublera|doubleront|triplera|tripleront)\b"
            + AfterFrench
            + @"|\b(?:a|ont)\s+été\s+divisée?s?\s+par\s+(?:deux|trois|quatre|cinq|dix)\b(?!\s+\p{Ll})"
            + @"|\b(?:deux|trois|quatre|cinq|dix)\s+fois\s+(?:plus|moins)\b(?!\s+(?:tard|tôt)\b)"
            + @"|(?<=^\s*)deux\s+tiers(?=\s+(?!des?\b|du\b|d[’']|tiers\b|monde\b|temps\b)\p{Ll}{4,})",
        Options
    )]
    public static partial Regex French();

    private const string OfPortuguese =
        @"\s+(?:d[oa]s|de\s+(?:todos|todas|nossos|nossas|seus|suas|eles|elas)|da\s+(?:população|amostra|turma)|do\s+(?:total|pessoal|país))\b"
        + @"(?!\s+(?:segundos|minutos|horas|noites|dias|semanas|meses|anos|vezes)\b)";

    [GeneratedRegex(
        @"\b(?:uma?|dois|duas|três|quatro|sete|oito|nove)\s+em\s+cada\s+(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem|mil)\b"
            + @"(?!\s+(?:segundos|minutos|horas|noites|dias|semanas|meses|anos|vezes)\b)|"
            + @"(?<!\b(?:na|à|pela|até|primeira|segunda|outra|última|a\s+primeira|sobre)\s)\b(?:a\s+)?metade(?="
            + OfPortuguese
            + @")"
            + @"|(?<=\b(?:mais\s+d[ae]|menos\s+d[ae]|cerca\s+d[ae]|perto\s+d[ae]|quase(?:\s+a)?|aproximadamente)\s)metade\b(?!\s+(?:d[aeo]|superior|inferior|esquerda|direita)\b)"
            + @"|(?<=\b(?:caiu|caíram|reduziu|reduziram|diminuiu|diminuíram)\s+(?:quase\s+)?)(?:pela|para\s+(?:a\s+)?|à)\s*metade\b"
            + @"|\b(?:um\s+terço|(?:os\s+)?dois\s+terços|uma\s+(?:terça|quarta|quinta|décima)\s+parte)(?="
            + OfPortuguese
            + @")"
            + @"|(?<=\b(?:mais\s+de|menos\s+de|cerca\s+de|quase|aproximadamente)\s)um\s+(?:terço\b(?!\s+de\b)|quarto(?="
            + OfPortuguese
            + @"))"
            + @"|(?<=\b(?:aument|cresc|subi|ca|diminu)\p{L}{1,4}\s+(?:em\s+)?(?:quase\s+)?)um\s+terço\b(?!\s+d)"
            + @"|(?<!\b(?:ele|ela|eu|você|se|quando)\s)"
            + @"(?<!\b(?:se|quando|esquina|sino|joelho|roupa|papel|folha|camisa|lençol|página|arquivo|carta|mapa|cobertor)s?\b[^.;!?]{0,60})"
            + @"\b(?:dobrou|dobraram|duplicou|duplicaram|triplicou|triplicaram|quadruplicou|quadruplicaram)\b"
            + @"(?=\s*(?:[.,;:!)]|$)|\s+(?:em\s+(?:[0-9]|um|uma|dois|duas|três|quatro|cinco|dez|vinte|poucos|menos|média|relação|comparação)|desde|entre\s|de\s+[0-9]"
            + @"|de\s+(?:tamanho|valor|preço)|nos\s+últimos|nas\s+últimas|ao\s+longo|durante|no\s+(?:período|ano|mês))\b)"
            + @"|\b(?:dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)"
            + @"(?:\s+e\s+\p{L}+)?\s+por\s+cento\b"
            + @"|\bo\s+dobro(?=\s+do\s+que\b)",
        Options
    )]
    public static partial Regex Portuguese();
}
