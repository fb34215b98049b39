using System.Collections.Frozen;

namespace StaticGuide.Markup;

/// <summary>
/// The elements that browsers know: HTML's, those it has left behind, SVG's and MathML's. What stands in any other tag is no markup at all.
/// </summary>
internal static class KnownElements
{
    private const string Html =
        "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn "
        + "dialog div dl dt em embed fencedframe fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label "
        + "legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture portal pre progress q rp rt ruby s samp script "
        + "search section select selectedcontent slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr "
        + "track u ul var video wbr";

    private const string Former =
        "acronym applet basefont bgsound big blink center command content dir font frame frameset image isindex keygen listing marquee menuitem multicol nextid "
        + "nobr noembed noframes plaintext rb rtc shadow spacer strike tt xmp";

    private const string Svg =
        "animate animatemotion animatetransform circle clippath defs desc discard ellipse feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix "
        + "fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode "
        + "femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence filter foreignobject g line lineargradient marker mask metadata "
        + "mpath path pattern polygon polyline radialgradient rect set stop svg switch symbol text textpath tspan use view";

    private const string MathMl =
        "annotation annotation-xml maction math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt "
        + "mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = $"{Html} {Former} {Svg} {MathMl}"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">In any case.</param>
    public static bool Contains(ReadOnlySpan<char> name) => Names.Contains(name);
}
