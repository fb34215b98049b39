namespace StaticGuide.Output.Twins;

/// <summary>An element of a finished page, as far as a reader of plain text sees it.</summary>
internal sealed class TwinElement(string name)
{
    public string Name => name;

    public string? Id { get; set; }

    public string? Role { get; set; }

    public string? Class { get; set; }

    /// <summary>Where it leads, or what image it shows.</summary>
    public string? Address { get; set; }

    /// <summary>What is said in an image's place.</summary>
    public string? Alternative { get; set; }

    /// <summary>The number that a list or its item begins with.</summary>
    public string? Number { get; set; }

    /// <summary>How many columns a cell takes.</summary>
    public string? Columns { get; set; }

    /// <summary>A box that nobody can tick, as tasks have it.</summary>
    public bool IsTask { get; set; }

    public bool IsTicked { get; set; }

    /// <summary>Links that were left out stand in it: they lead from a note back to the text.</summary>
    public bool LeadsBack { get; set; }

    /// <summary>Elements and texts, in order.</summary>
    public List<object> Children { get; } = [];

    public IEnumerable<TwinElement> Elements => Children.OfType<TwinElement>();

    /// <summary>The first element of a name in it, itself included, or null.</summary>
    public TwinElement? Find(string wanted) =>
        name == wanted ? this : Elements.Select(e => e.Find(wanted)).FirstOrDefault(found => found is not null);

    /// <summary>All elements of a name in it.</summary>
    public IEnumerable<TwinElement> All(string wanted) =>
        Elements.SelectMany(e => e.Name == wanted ? e.All(wanted).Prepend(e) : e.All(wanted));
}
