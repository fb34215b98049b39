using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Rendering.Context;

/// <summary>
/// What the page that one worker renders has asked of its site, and what it has used: recorded where it is asked, so that no
/// dependency has to be declared. What a page's own file says is not recorded: the file itself is compared.
/// </summary>
internal sealed class PageTrace
{
    /// <summary>The page that is rendered; null for one that the generator makes.</summary>
    public Page? Page { get; private set; }

    public PageReads Reads { get; set; }

    /// <summary>The names of the templates that were run or looked for. Some may stand here twice.</summary>
    public List<string> Templates { get; } = [];

    public HashSet<string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>Routes of tags.</summary>
    public HashSet<string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>The links that were resolved, each with the file it is meant from, and what came of it.</summary>
    public List<(string File, string Link, string? Answer)> Links { get; } = [];

    /// <summary>Ids of sources, passages and statistics that were asked for, found or not.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes that the page asks whether there is something of this id, which it is given back.</summary>
    public string Asking(string id)
    {
        Ids.Add(id);
        return id;
    }

    /// <summary>Figures whose permanent place was asked for.</summary>
    public HashSet<Figure> Places { get; } = [];

    /// <summary>The sources and figures that the page is counted among the users of.</summary>
    public HashSet<object> Used { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The page's own questions whose answers it has shown.</summary>
    public List<Question> Answered { get; } = [];

    /// <summary>Answers, terms and disclosures that it has shown.</summary>
    public HashSet<object> Shown { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those that its templates have asked for.</summary>
    public HashSet<object> AskedFor { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Something leads nowhere: what the page has come to is worth nothing to a later build.</summary>
    public bool IsFaulty { get; set; }

    public void Begin(Page? page)
    {
        (Page, Reads, IsFaulty) = (page, PageReads.None, false);
        Templates.Clear();
        Assets.Clear();
        Tags.Clear();
        Links.Clear();
        Ids.Clear();
        Places.Clear();
        Used.Clear();
        Shown.Clear();
        AskedFor.Clear();
        Answered.Clear();
    }
}
