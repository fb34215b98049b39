using StaticGuide.Tests.Reading;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>What readers of the guide look for, in their words: the page they need is among the first three.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class GoldenQueryTests(PublishedGuide guide)
{
    internal const string English = "search/index",
        Spanish = "es/buscar/index";

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
        { "what does a medical assistant do", "/occupation/" },
        { "medical assistant duties", "/occupation/" },
        { "tasks", "/occupation/" },
        { "financial aid", "/start/" },
        { "pharmacy tech", "/where-it-leads/" },
        { "career ladder", "/where-it-leads/" },
        { "difference between nurse and medical assistant", "/questions/" },
        { "will AI replace medical assistants", "/outlook/" },
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
        { "requirements", "/start/" },
        { "disclosure", "/about/" },
        { "medical assistant salary", "/pay/" },
        { "medical assistant pay", "/pay/" },
        { "medical assistant wages", "/pay/" },
        { "average pay", "/pay/" },
        { "starting salary", "/pay/" },
        { "wages by state", "/pay/" },
        { "pay by state", "/pay/" },
        { "how much do medical assistants make", "/pay/" },
        { "how to become a medical assistant", "/start/" },
        { "becoming a medical assistant", "/start/" },
        { "no experience", "/occupation/" },
        { "skills", "/occupation/" },
        { "BLS", "/how-we-check/" },
        { "advancement", "/where-it-leads/" },
        { "medical asistant salary", "/pay/" },
        { "medical assitant pay", "/pay/" },
        { "medical assistent salary", "/pay/" },
        { "medcal asistant pay", "/pay/" },
        { "how much do medical assitants make", "/pay/" },
        { "how to becom a medical assistant", "/start/" },
        { "what are the salaries", "/pay/" },
        { "medical assistant requirments", "/start/" },
        { "how old is this data", "/how-we-check/" },
        { "who pays for this website", "/about/" },
    };

    /// <summary>The words of the menu and of the foot.</summary>
    public static readonly TheoryData<string, string> Names = new()
    {
        { "the job", "/occupation/" },
        { "pay", "/pay/" },
        { "wages", "/pay/" },
        { "Outlook", "/outlook/" },
        { "start", "/start/" },
        { "how to start", "/start/" },
        { "family", "/family/" },
        { "where it leads", "/where-it-leads/" },
        { "questions", "/questions/" },
        { "glossary", "/glossary/" },
        { "sources", "/sources/" },
        { "statistics", "/statistics/" },
        { "about this guide", "/about/" },
        { "how we check", "/how-we-check/" },
    };

    public static readonly TheoryData<string, string> SpanishQueries = new()
    {
        { "sueldo", "/es/sueldo/" },
        { "cómo empezar", "/es/como-empezar/" },
        { "preguntas", "/es/preguntas/" },
        { "crecimiento", "/es/ocupacion/" },
        { "hijos", "/es/ocupacion/" },
        { "requisitos", "/es/como-empezar/" },
        { "noches", "/es/preguntas/" },
        { "mudanza", "/es/preguntas/" },
        { "qué hace un asistente médico", "/es/ocupacion/" },
        { "sueldo de asistente médico", "/es/sueldo/" },
        { "cómo hacerse asistente médico", "/es/como-empezar/" },
        { "sueldo promedio", "/es/sueldo/" },
        { "sin experiencia", "/es/ocupacion/" },
        { "sueldo de asistnete medico", "/es/sueldo/" },
        { "asistente médco sueldo", "/es/sueldo/" },
        { "cómo hacerse asistente medcio", "/es/como-empezar/" },
        { "trabajar medio tiempo", "/es/preguntas/" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_page_is_among_the_first_three(string query, string page)
    {
        using var search = new SearchScript(Path.Combine(guide.Folder, English));
        Assert.Contains(search.Find(query).Take(3), hit => hit.Split('#')[0] == page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_that_is_asked_for_by_its_name_comes_first(string name, string page)
    {
        using var search = new SearchScript(Path.Combine(guide.Folder, English));
        Assert.Equal(page, search.Find(name)[0].Split('#')[0]);
    }

    [Theory]
    [MemberData(nameof(SpanishQueries))]
    public void In_Spanish_too(string query, string page)
    {
        using var search = new SearchScript(Path.Combine(guide.Folder, Spanish));
        Assert.Contains(search.Find(query).Take(3), hit => hit.Split('#')[0] == page);
    }
}
