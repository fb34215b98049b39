using System.Text.RegularExpressions;

namespace StaticGuide.Cli.Renewing;

/// <summary>Words that may be wrong of another number: those that compare, round, divide, or say how it moved.</summary>
internal static partial class JudgingWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <param name="language">A tag of BCP 47; of languages that are not known here, all words count.</param>
    public static Regex Of(string language) =>
        language.Split('-')[0].ToLowerInvariant() switch
        {
            "en" => English(),
            "de" => German(),
            "es" => Spanish(),
            "fr" => French(),
            "pt" => Portuguese(),
            "he" => Hebrew(),
            "ar" => Arabic(),
            _ => Any(),
        };

    private const string En =
        @"more|less|fewer|higher|lower|most|least|about|around|nearly|almost|roughly|over|under|above|below|hal(?:f|ves)|thirds?|quarters?"
        + @"|fifths?|tenths?|twice|doubl\w+|tripl\w+|rose|risen|ris\w+|fell|fall\w*|grew|grow\w*|declin\w+|increas\w+|decreas\w+|drop\w*"
        + @"|shr[aiu]nk\w*|fast\w*|slow\w*|better|worse|best|worst|top|lowest|highest|largest|smallest|average|gap|majority|minority|few"
        + @"|one in \w+";

    private const string De =
        @"mehr|weniger|höher\w*|niedriger\w*|größer\w*|kleiner\w*|rund|etwa|fast|knapp|gut|über|unter|Hälfte|halb\w*|\w*drittel|\w*viertel"
        + @"|\w*fünftel|\w*zehntel|doppelt\w*|dreifach\w*|verdoppel\w+|(?:ge)?st(?:ie|ei)g\w+|(?:ge)?s[aiu]nk\w*|wuchs\w*|wachs\w+|wächst"
        + @"|gewachsen|schneller|langsamer|besser|schlechter|meisten|wenigsten|höchste\w*|niedrigste\w*|Durchschnitt\w*|durchschnittlich\w*"
        + @"|Mehrheit|Minderheit|jede[rs]? \w+te";

    private const string Es =
        @"más|menos|mayor\w*|menor\w*|casi|unos|unas|alrededor|cerca|mitad|tercios?|cuart[oa]s?|quint[oa]s?|décim[oa]s?|dobl\w+|tripl\w+"
        + @"|sub(?:e|en|ió|ía\w*|ir|ido|id[ao]s?|ida)|baj(?:a|an|ó|ar|ado|ad[ao]s?)|aument\w+|disminu\w+|cre(?:ce\w*|ció|cer|cido)|creci\w+"
        + @"|ca(?:e|en|yó|ído)|rápid\w*|lent\w*|mejor\w*|peor\w*|sobre|superior\w*|inferior\w*|promedio|media|mayoría|minoría"
        + @"|un[oa] de cada \w+";

    private const string Fr =
        @"plus|moins|supérieur\w*|inférieur\w*|presque|environ|près|autour|moitié|demi\w*|tiers|quarts?|cinquièmes?|dixièmes?|doubl\w+|tripl\w+"
        + @"|augment\w+|mont(?:e|ent|é\w*)|hausse|baiss\w+|diminu\w+|recul\w*|croi(?:t|ss\w+)|croît|cr[uû]|rapide\w*|lent\w*|meilleur\w*|pires?"
        + @"|moyenne|majorité|minorité|élevé\w*|faible\w*|un\w? sur \w+";

    private const string Pt =
        @"mais|menos|maior\w*|menor\w*|quase|cerca|cerca de|metade|terços?|quartos?|quintos?|décim[oa]s?|dobr\w+|tripl\w+|sub(?:iu|iram|ir|ida|ido)"
        + @"|aument\w+|diminu\w+|cresc\w+|ca(?:i|em|iu|íram)|rápid\w*|lent\w*|melhor\w*|pior\w*|acima|abaixo|superior\w*|inferior\w*|média"
        + @"|maioria|minoria|um\w? em cada \w+";

    private const string He =
        @"[ושהבכלמ]{0,2}(?:יותר|פחות|כמעט|בערך|מעל|מתחת|חצי|מחצית|שליש|רבע|חמישית|עשירית|כפול|עלה|עלתה|עלייה|ירד|ירדה|ירידה|גדל|גדלה|גבוה\w*|נמוך\w*|נמוכ\w*"
        + @"|ממוצע|רוב|מיעוט|מהר|לאט|טוב|גרוע)";

    private const string Ar =
        @"[وفبلك]?(?:ال)?(?:أكثر|أقل|أعلى|أدنى|أكبر|أصغر|نحو|حوالي|تقريب\w*|فوق|تحت|نصف|ثلث\w*|ربع|خمس|عشر|ضعف\w*|ارتفع\w*|ارتفاع|انخفض\w*|انخفاض|نمو|نما"
        + @"|زاد\w*|زيادة|أسرع|أبطأ|أفضل|أسوأ|متوسط|أغلب\w*|معظم)";

    [GeneratedRegex($@"\b(?:{En})\b", Options)]
    private static partial Regex English();

    [GeneratedRegex($@"\b(?:{De})\b", Options)]
    private static partial Regex German();

    [GeneratedRegex($@"\b(?:{Es})\b", Options)]
    private static partial Regex Spanish();

    [GeneratedRegex($@"\b(?:{Fr})\b", Options)]
    private static partial Regex French();

    [GeneratedRegex($@"\b(?:{Pt})\b", Options)]
    private static partial Regex Portuguese();

    [GeneratedRegex($@"\b(?:{He})\b", Options)]
    private static partial Regex Hebrew();

    [GeneratedRegex($@"\b(?:{Ar})\b", Options)]
    private static partial Regex Arabic();

    [GeneratedRegex($@"\b(?:{En}|{De}|{Es}|{Fr}|{Pt}|{He}|{Ar})\b", Options)]
    private static partial Regex Any();
}
