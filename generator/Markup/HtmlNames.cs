using System.Collections.Frozen;

namespace StaticGuide.Markup;

/// <summary>The names of elements by what the tree builder does with them (HTML, 13.2.4.2 and 13.2.6).</summary>
internal static class HtmlNames
{
    /// <summary>13.2.4.2, special.</summary>
    public static readonly FrozenSet<string> Special = Set(
        "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir "
            + "div dl dt embed fieldset "
            + "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link "
            + "listing main marquee menu meta "
            + "nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody "
            + "td template textarea tfoot "
            + "th thead title tr track ul wbr xmp"
    );

    /// <summary>Without content (13.1.2).</summary>
    public static readonly FrozenSet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
    );

    /// <summary>13.2.4.3, the list of active formatting elements.</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>What formatting does not reach out of (13.2.4.3).</summary>
    public static readonly FrozenSet<string> Markers = Set("applet object marquee template td th caption");

    /// <summary>Start tags that end a paragraph.</summary>
    public static readonly FrozenSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu "
            + "nav ol p search section "
            + "summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext xmp hr table"
    );

    /// <summary>Elements whose end tag closes what is in them (13.2.6.4.7).</summary>
    public static readonly FrozenSet<string> Containers = Set(
        "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form header hgroup "
            + "listing main menu nav ol pre "
            + "search section select summary ul applet marquee object"
    );

    /// <summary>The parts of a table.</summary>
    public static readonly FrozenSet<string> TableParts = Set("caption col colgroup tbody td tfoot th thead tr");

    private static readonly FrozenSet<string> Scope = Set("applet caption html table td th marquee object select template");

    /// <summary>Elements that end foreign content (13.2.6.5); <c>font</c> only with some attributes.</summary>
    public static readonly FrozenSet<string> Breakouts = Set(
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr "
            + "ol p pre ruby s small span strong strike sub sup table tt u ul var font"
    );

    /// <summary>What more a reader of tags has to know by its name: parts of tables, of forms and of pictures, and links.</summary>
    private static readonly FrozenSet<string> Further = Set(
        "a annotation-xml area audio base button canvas caption circle clippath col colgroup datalist defs del desc ellipse "
            + "feimage foreignobject form frame frameset g html iframe image input ins line lineargradient link math metadata mi mn "
            + "mo ms mtext noembed noframes object optgroup option path plaintext polygon polyline q rect rp rt script select source "
            + "span stop style sub sup svg symbol tbody td template text textarea tfoot th thead title tr track tspan use video xmp"
    );

    private static readonly NameTable Known = new([.. Special, .. Formatting, .. ClosesParagraph, .. Containers, .. Breakouts, .. Further]);

    /// <summary>In small letters.</summary>
    public static string Of(ReadOnlySpan<char> written) => Known.Find(written) ?? written.ToString().ToLowerInvariant();

    /// <summary>In small letters; empty where the name means nothing to a reader of tags.</summary>
    public static string OrNone(in TagScanner tag) => Known.Find(tag.Packed, tag.Name) ?? "";

    /// <summary>
    /// Elements that stand within a line, so that words on both sides of their tags belong together (HTML, 3.2.5.2.5: phrasing content).
    /// </summary>
    public static bool IsPhrasing(ReadOnlySpan<char> name) => Phrasing.Contains(name);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrasing = FrozenSet
        .ToFrozenSet(
            "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time u var wbr".Split(
                ' '
            ),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an end tag closes by itself (13.2.6.3, "generate implied end tags").</summary>
    public static bool IsImplied(string name) =>
        name is "dd" or "dt" or "li" or "optgroup" or "option" or "p" or "rb" or "rp" or "rt" or "rtc";

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>13.2.4.2, "have an element in scope".</summary>
    public static bool IsScope(string name) => Scope.Contains(name);

    public static bool IsButtonScope(string name) => name == "button" || Scope.Contains(name);

    public static bool IsListScope(string name) => name is "ol" or "ul" || Scope.Contains(name);

    public static bool IsTableScope(string name) => name is "table" or "template";

    /// <summary>What a list item that begins does not reach out of.</summary>
    public static bool IsItemScope(string name) => name is not ("address" or "div" or "p") && Special.Contains(name);

    public static bool IsNoScope(string name) => false;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
