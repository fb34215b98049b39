namespace StaticGuide.Content.Claims;

/// <summary>English phrases with a number in them that count nothing, and some without one that do.</summary>
internal static class Idioms
{
    public static readonly PhraseSet Harmless = new(
    [
        "508 standards", "508 standard", "508 compliance", "508 compliant", "24 x 7", "24x7", "1:1", "1:1s", "a 2:1", "a 2:2", "2:1 degree", "2:2 degree", "class 2:2", "class 2:1", "16:9", "4:3", "two-factor", "2-factor", "2 factor", "a million dollar smile",
        "Group of 20", "Group of Seven", "Group of Eight", "5 Whys", "five whys", "out of 5 stars", "out of five stars",
        "24/7", "24-7", "7 days a week", "seven days a week", "24 hours a day", "twenty-four hours a day", "365 days a year", "24-hour",
        "24 hour",
        "50/50", "50-50", "fifty-fifty", "20/20", "20-20", "9/11", "9 to 5", "9-to-5", "nine to five", "nine-to-five", "9-5", "7-eleven",
        "4x4", "80/20",
        "100% sure", "100% certain", "100 percent sure", "100 percent certain", "one hundred percent sure", "110 percent", "110%",
        "529 plan", "529 plans", "a 1099", "1099s", "the 1099", "a 1040", "the 1040", "401(k)", "403(b)", "911", "988", "catch-22",
        "catch 22",
        "one million-dollar", "a million reasons", "a million ways", "a million times", "a million thanks", "thanks a million",
        "one in a million", "million-dollar question",
        "a hundred times", "a thousand times", "a thousand thanks", "a thousand words", "a dozen times", "dozens of times",
        "hundreds of times",
        "nine times out of ten it", "nine times out of ten, it", "ten to one", "six of one", "half a dozen of the other", "three-ring",
        "third-party",
        "two-year associate", "four-year bachelor", "four-year degree", "four-year college", "four-year colleges", "four-year university",
        "four-year school", "four-year schools", "four-year degrees",
        "two-year degree", "two-year college", "two-year colleges", "two-year school", "two-year schools", "two-year degrees",
        "4-year degree", "2-year degree",
        "4-year college", "2-year college", "4-year colleges", "2-year colleges",
        "two-way", "three-way", "four-way", "one-way", "two-step", "one-on-one", "one on one", "two cents", "two sides", "two by two",
        "one by one",
        "cloud nine", "on all fours", "sixes and sevens", "back to square one", "two peas", "second to none", "high five", "four walls",
        "five-star", "one-stop",
        "half of me", "half the battle", "half the fun", "double or nothing", "double digits or", "on the double", "the third degree",
        "from 0 to 10", "from zero to ten", "from 1 to 10", "scale of 1 to 10", "scale of 1 to 5", "scale of one to ten", "340B",
        "360 degrees", "360-degree", "180 degrees", "180-degree", "one hundred and ten percent", "a hundred and ten percent", "2-by-4",
        "the Big Three", "Fortune 500", "S&P 500",
    ]);

    /// <summary>Quantities that no number word begins.</summary>
    public static readonly PhraseSet Claims = new(
    [
        "four figures", "five figures", "six figures", "seven figures", "four-figure", "five-figure", "six-figure", "seven-figure",
        "single digits", "double digits", "triple digits", "single-digit", "double-digit", "triple-digit", "half price", "half off",
        "half-price",
    ]);
}
