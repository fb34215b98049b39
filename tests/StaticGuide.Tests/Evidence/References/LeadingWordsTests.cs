using StaticGuide.Evidence.References;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.References;

/// <summary>What stands before a date and behind a title, in languages other than English.</summary>
public sealed class LeadingWordsTests
{
    [Theory]
    [InlineData("[[2009, 12, 3]]", "", "Publié le 3 décembre 2009.")]
    [InlineData("[[2009, 12]]", "", "Publié en décembre 2009.")]
    [InlineData("[[2025]]", "", "Publié en 2025.")]
    [InlineData("[[2009]], \"season\": 1", "", "Publié au printemps 2009.")]
    [InlineData("[[2009]], \"season\": 2", "", "Publié en été 2009.")]
    [InlineData("[[2009]], \"circa\": true", "", "Publié vers 2009.")]
    [InlineData("[[2009], [2011]]", "", "Publié en 2009–11.")]
    [InlineData("[[2009, 3, 1], [2009, 3, 4]]", "", "Publié : 1 mars 2009 – 4 mars 2009.")]
    public void French_has_an_article_before_days_alone(string parts, string more, string said) =>
        Assert.Contains(
            said,
            Text($$""" "type": "webpage", "title": "T", "publisher": "P", "issued": {"date-parts": {{parts}}}{{more}} """, "fr"),
            StringComparison.Ordinal
        );

    [Fact]
    public void So_has_what_is_no_date() =>
        Assert.Contains(
            "Publié : sous presse.",
            Text(""" "type": "webpage", "title": "T", "publisher": "P", "issued": {"literal": "sous presse"} """, "fr"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ما هو الأجر؟")]
    [InlineData("賃金とは何か？")]
    [InlineData("厚生労働省。")]
    [InlineData("「賃金とは何か？」")]
    [InlineData("Pay…")]
    public void No_stop_follows_a_mark_that_ends_a_sentence(string title) =>
        Assert.Contains(
            $" {title} P",
            Text($$""" "type": "webpage", "title": "{{title}}", "author": [{"literal": "A"}], "container-title": "P" """, "en"),
            StringComparison.Ordinal
        );

    /// <summary>Chinese, Japanese and Korean names: family name first, without a space.</summary>
    [Theory]
    [InlineData("王", "小明", "王小明", "王小明")]
    [InlineData("김", "민수", "김민수", "김민수")]
    [InlineData("Wang", "Xiaoming", "Xiaoming Wang", "Wang X")]
    [InlineData("スミス", "ジョン", "ジョン スミス", "スミス ジョン")]
    public void Names_stand_in_their_own_order(string family, string given, string text, string listed)
    {
        var source = Bibliography.Source(
            $$""" "type": "webpage", "title": "T", "publisher": "P", "URL": "https://p.example.org/", "author": [{"family": "{{family}}", "given": "{{given}}"}] """
        );
        Assert.Equal((text, listed), (source.Authors[0].Text, AmaNames.Of(source.Authors[0])));
    }

    private static string Text(string entry, string language) =>
        new AmaStyle().Format(Bibliography.Source(entry + """, "URL": "https://p.example.org/" """), null, LanguageTable.Of(language)).Text;
}
