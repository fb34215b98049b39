using System.Collections.Frozen;
using System.Xml;

namespace StaticGuide.Images.Drawings;

/// <summary>What the names in a drawing mean to browsers.</summary>
internal static class SvgNames
{
    public const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>That of the attributes that declare others.</summary>
    public const string Declaration = "http://www.w3.org/2000/xmlns/";

    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>In any namespace: how a browser takes one depends on where the drawing is put.</summary>
    private static readonly FrozenSet<string> Refused = FrozenSet.ToFrozenSet(
        ["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener", "discard"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Animations = FrozenSet.ToFrozenSet(
        ["animate", "set", "animateTransform", "animateMotion", "animateColor"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether browsers make anything of a namespace: all others are notes of the program that has made the drawing.</summary>
    public static bool IsKnown(string space) =>
        space is Svg or Html or Declaration or "" or "http://www.w3.org/1999/xlink" or "http://www.w3.org/XML/1998/namespace";

    /// <summary>Whether an element runs or fetches.</summary>
    public static bool IsRefused(XmlReader element) =>
        element.NamespaceURI == Html
        || Refused.Contains(element.LocalName)
        || Animations.Contains(element.LocalName)
            && element.GetAttribute("attributeName") is { } name
            && (IsAddress(name.Trim()[(name.Trim().IndexOf(':') + 1)..]) || IsHandler(name.Trim()));

    public static bool IsHandler(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    public static bool IsAddress(string attribute) =>
        attribute.Equals("href", StringComparison.OrdinalIgnoreCase) || attribute.Equals("src", StringComparison.OrdinalIgnoreCase);
}
