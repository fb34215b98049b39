using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>Words that most sentences and questions have, whatever they are about.</summary>
internal static class CommonWords
{
    private static readonly FrozenDictionary<string, string> ByLanguage = new Dictionary<string, string>
    {
        ["ar"] = "أن أو إلى إن التي الذي بعد بين ثم حتى عن على عند في قبل كم كيف لا لم لماذا ما ماذا متى مع من منذ هل هذا هذه هو هي و يكون",
        ["de"] =
            "als am an auch auf aus bei bin bis da das dem den der des die dir doch du durch ein eine einem einen einer er es für gibt "
            + "hat hatte ich ihr im in ist kann können man mein mich mir mit muss nach nicht noch nur ob oder sich sie sind so über um und uns "
            + "vom von vor wann war viel viele warum was welche welcher welches wenn wer werde werden wie wieso wird wir wo wofür zu zum zur",
        ["en"] =
            "a about am an and any are as at be by can could did do does for from get had has have how i if in into is it its know many me much my need of "
            + "on or our should so than that the their them there these they this those to us was we were what when where which who whom "
            + "whose why will with would you your",
        ["es"] =
            "a al como cómo con cual cuál cuales cuáles cuando cuándo cuanta cuánta cuantas cuántas cuanto cuánto cuantos cuántos de del "
            + "donde dónde e el ella ellos en entre es esta está están este esto hay la las le lo los me mi mis mucha muchas mucho muchos o para por porque puede "
            + "puedo que qué quien quién se ser si sin son su sus te tiene tu tus u un una unas uno unos usted y yo",
        ["fr"] =
            "à au aux avec beaucoup ce ces cette combien comment d dans de des du elle elles en est et être il ils j je l la le les leur leurs lui ma mais "
            + "me mes mon n ne nos notre nous on ou où par pas peut pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa se "
            + "ses son sont sur ta tes ton tu un une vos votre vous y",
        ["he"] = "אבל או איך אם אני את בין גם האם הוא היא הם זאת זה יש כמה כי לא למה לפני מה מי מתי על עם פה של",
        ["pt"] =
            "a ao aos as às até com como da das de do dos e é ela elas ele eles em entre essa esse esta está este eu há isso isto já lhe "
            + "mais mas me meu minha muita muitas muito muitos na não nas no nos o onde os ou para pela pelo por porque pode posso qual quais quando quanta quantas "
            + "quanto quantos que quem se ser seu sua são sem sou tem um uma você",
    }.ToFrozenDictionary();

    /// <param name="language">As tags of BCP 47 begin.</param>
    /// <returns>None where the language's are not known.</returns>
    public static IReadOnlyList<string> Of(string language) => ByLanguage.TryGetValue(language, out var words) ? words.Split(' ') : [];
}
