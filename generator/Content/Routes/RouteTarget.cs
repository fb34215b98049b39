using StaticGuide.Content.Pages;
using StaticGuide.Images;

namespace StaticGuide.Content.Routes;

/// <summary>What stands at a route of the site.</summary>
internal abstract record RouteTarget
{
    private RouteTarget() { }

    /// <summary>Who claims the route, in a writer's words.</summary>
    public abstract string Owner { get; }

    public sealed record OfPage(Page Page) : RouteTarget
    {
        public override string Owner => $"the page {Page.File}";
    }

    /// <summary>A file that is copied or an asset; <paramref name="File"/> is relative to the source folder.</summary>
    public sealed record OfFile(string File) : RouteTarget
    {
        public override string Owner => $"the file {File}";
    }

    /// <summary>Another size of an image; <paramref name="File"/> is the original's.</summary>
    public sealed record OfVariant(string File, int Width, ImageFormat Format) : RouteTarget
    {
        public override string Owner => $"another size of {File}";
    }

    /// <summary>A former URL that leads to a page.</summary>
    public sealed record OfAlias(Page Page) : RouteTarget
    {
        public override string Owner => $"an alias of {Page.File}";
    }

    /// <summary>Something the generator makes itself.</summary>
    public sealed record OfGenerator(string What) : RouteTarget
    {
        public override string Owner => What;
    }

    /// <summary>A page as Markdown, where the site has pages so.</summary>
    public sealed record OfTwin(Page Page) : RouteTarget
    {
        public override string Owner => $"the Markdown of {Page.File}";
    }

    /// <summary>The social card of a page, where the site has such.</summary>
    public sealed record OfCard(Page Page) : RouteTarget
    {
        public override string Owner => $"the social card of {Page.File}";
    }

    /// <summary>The references of a page, which are there if it cites something: known once it is rendered.</summary>
    public sealed record OfReferences(Page Page) : RouteTarget
    {
        public override string Owner => $"the list of references of {Page.File}";
    }
}
