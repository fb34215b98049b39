using StaticGuide.Tests.Reading;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>What readers of the guide look for, in their words: the page they need is among the first three.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class GoldenQueryTests(PublishedGuide guide)
{
    /// <summary>Each with the page that answers it.</summary>
    public static readonly TheoryData<string, string> Queries = new()
    {
        { "what does it pay", "/pay/" },
        { "salary", "/pay/" },
        { "44,200", "/pay/" },
        { "pay in hospitals", "/pay/" },
        { "certification", "/start/" },
        { "certifcation requierd", "/start/" },
        { "how long does training take", "/start/" },
        { "moving to another state", "/start/" },
        { "child care", "/family/" },
        { "apprentic", "/start/" },
        { "learn on the job", "/start/" },
        { "evenings and weekends", "/questions/" },
        { "what do medical assistants do", "/occupation/" },
        { "is the job growing", "/outlook/" },
        { "openings", "/outlook/" },
        { "nursing license", "/where-it-leads/" },
        { "dental assistant", "/where-it-leads/" },
        { "phlebotomist", "/where-it-leads/" },
        { "LPN", "/glossary/" },
        { "median", "/glossary/" },
        { "how are numbers checked", "/how-we-check/" },
        { "report a mistake", "/how-we-check/" },
        { "world education", "/about/" },
        { "occupational outlook handbook", "/glossary/" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_page_is_among_the_first_three(string query, string page)
    {
        using var search = new SearchScript(Path.Combine(guide.Folder, "search/index"));
        Assert.Contains(search.Find(query).Take(3), hit => hit.Split('#')[0] == page);
    }
}
