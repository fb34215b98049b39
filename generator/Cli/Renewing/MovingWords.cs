using System.Text.RegularExpressions;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// Words that say that something rose or fell: wherever they stand on a page that shows a number, they may be of it, and wrong of another.
/// </summary>
internal static partial class MovingWords
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
            _ => Any(),
        };

    private const string En =
        @"rose|risen|rises?|rising|fell|fall(?:s|en|ing)|grew|grow(?:s|n|ing|th)?|declin(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)"
        + @"|drop(?:s|ped|ping)?|shr(?:ank|unk|ink\w*)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|slump\w*|plung\w+|dip(?:s|ped)|surg(?:e[sd]?|ing)"
        + @"|gain(?:s|ed|ing)|(?:go(?:es|ing|ne)?|went|edg(?:ed|ing)|is|are|was|were) (?:up|down)|record (?:high|low)|doubled|halved|tripled|unchanged|stagnat\w+";

    private const string De =
        @"(?:ge|an|an?ge)?st(?:ie|ei)g(?:t|en|end)?|gestiegen|Anstiege?|(?:ge)?s[aiu]nk(?:t|en|end)?|gefallen|fiel(?:en)?|wuchs(?:en)?|gewachsen|wächst|wachsen\w*"
        + @"|zugenommen|abgenommen|nahm(?:en)? (?:zu|ab)|zurückgegangen|ging(?:en)? zurück|Rückg[aä]ng\w*|Zuw[aä]chs\w*|verdoppelt|halbiert";

    private const string Es =
        @"sub(?:en?|ió|ieron|ido|iendo|ida|ía[n]?)|baj(?:an?|ó|aron|ado|ando|aba[n]?)|aument\w+|disminu\w+|crec\w+|ca(?:yó|yeron|yendo|en?|ído|ída)|reduj\w+|redu(?:ce[n]?|cido)"
        + @"|increment\w+|descen[ds]\w*|descien\w+|alza|retroced\w+|duplic\w+";

    private const string Fr =
        @"augment\w+|baiss\w+|diminu\w+|hausse|progress(?:é|e|ent|ion)\w*|recul\w*|chut\w+|cr[uû]t?|croît|croiss\w+|mont(?:é\w*|ent|e)|doublé\w*";

    private const string Pt =
        @"sub(?:iu|iram|ido|indo|ida|e)|aument\w+|diminu\w+|cresc\w+|ca(?:iu|íram|i|em|ído|indo)|queda|reduz\w+|dobr(?:ou|aram|ado)";

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

    [GeneratedRegex($@"\b(?:{En}|{De}|{Es}|{Fr}|{Pt})\b", Options)]
    private static partial Regex Any();
}
