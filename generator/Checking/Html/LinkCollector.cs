using System.Runtime.InteropServices;
using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Html;

/// <summary>Picks anchors and addresses out of the elements of a page, one element after the other.</summary>
internal sealed class LinkCollector
{
    private readonly List<Finding> findings = [];
    private string element = "";
    private AttributeValue? content;
    private bool isForeign;
    private bool isPicture;
    private bool isRefresh;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The same, to walk along.</summary>
    public ReadOnlySpan<Finding> Found => CollectionsMarshal.AsSpan(findings);

    /// <summary>The first base address (HTML, 4.2.3: later ones have no effect).</summary>
    public AttributeValue? Base { get; private set; }

    public void Clear()
    {
        findings.Clear();
        Base = null;
    }

    public int Count => findings.Count;

    public void Add(in Finding finding) => findings.Add(finding);

    /// <summary>Forgets what was found since there were so many.</summary>
    public void TakeBack(int count) => findings.RemoveRange(count, findings.Count - count);

    /// <summary>Puts what was found last before what was found earlier, as if it had stood there.</summary>
    /// <param name="last">How many were found before it.</param>
    public void BringForward(int last, int to)
    {
        var moved = findings[last..];
        findings.RemoveRange(last, moved.Count);
        findings.InsertRange(to, moved);
    }

    /// <param name="name">In small letters; empty where it is of no interest but for its id.</param>
    /// <param name="ofForeign">Whether it is an element of SVG or MathML, whatever its name.</param>
    /// <param name="known">Attributes that do not count, since an earlier tag has given them; those of this one are added.</param>
    public void Element(string name, bool ofForeign, List<TagAttribute> attributes, ReadOnlySpan<char> html, HashSet<string>? known = null)
    {
        if (attributes.Count == 0)
            return;
        // In HTML, an image is a slip of the pen for img (13.2.6.4.7).
        Begin(name == "image" && !ofForeign ? "img" : name, ofForeign);
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            var key = html[attribute.NameStart..attribute.NameEnd];
            if (
                (attribute.Known ?? LinkAttributes.Names.Find(key)) is not { } found
                || StandsBefore(attributes, i, key, html)
                || known?.Add(found) == false
            )
                continue;
            var value = html[attribute.ValueStart..attribute.ValueEnd];
            Attribute(
                found,
                new AttributeValue(
                    attribute.ValueStart,
                    attribute.ValueEnd,
                    CharacterReferences.MayBeIn(value) ? CharacterReferences.Decode(value) : null
                ),
                html
            );
        }
        End(html);
    }

    /// <summary>Of attributes with one name only the first counts (13.2.5.33).</summary>
    private static bool StandsBefore(List<TagAttribute> attributes, int index, ReadOnlySpan<char> key, ReadOnlySpan<char> html)
    {
        for (var i = 0; i < index; i++)
        {
            if (key.Equals(html[attributes[i].NameStart..attributes[i].NameEnd], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void Begin(string name, bool ofForeign)
    {
        (element, isForeign) = (name, ofForeign);
        (content, isPicture, isRefresh) = (null, false, false);
    }

    /// <param name="html">The text that the value is a stretch of.</param>
    private void Attribute(string name, AttributeValue value, ReadOnlySpan<char> html)
    {
        switch (name)
        {
            case "id":
                findings.Add(new Finding("", "id", value));
                break;
            case "style":
                Style(value, html);
                break;
            case var known when LinkAttributes.IsPaint(known):
                if (isForeign)
                    Style(value, html);
                break;
            case var known when isForeign:
                if (LinkAttributes.IsForeignLink(element, known))
                    AddLink(known, value);
                else
                    AddScript(known, value, html);
                break;
            case "name" when element is "a":
                findings.Add(new Finding("", "name", value));
                break;
            case "href" when element is "base":
                Base ??= value;
                break;
            case var known when element is "meta":
                AttributeOfMeta(known, value, html);
                break;
            case "srcset" when element is "img" or "source":
                SourceSet.AddTo(findings, element, value, html);
                break;
            case "imagesrcset" when element is "link":
                SourceSet.AddTo(findings, element, value, html);
                break;
            case var known when LinkAttributes.IsLink(element, known):
                AddLink(known, value);
                break;
            case var known:
                AddScript(known, value, html);
                break;
        }
    }

    private void AttributeOfMeta(string known, AttributeValue value, ReadOnlySpan<char> html)
    {
        if (known == "content")
            content = value;
        else if (known == "property")
            isPicture = value.In(html) is "og:image" or "og:url";
        else if (known == "http-equiv")
            isRefresh = value.In(html).Equals("refresh", StringComparison.OrdinalIgnoreCase);
        else
            AddScript(known, value, html);
    }

    private void AddLink(string attribute, AttributeValue value) =>
        findings.Add(new Finding(element.Length > 0 ? element : "*", attribute, value));

    /// <summary>Where an address leads nowhere today, a script still has no business.</summary>
    private void AddScript(string attribute, AttributeValue value, ReadOnlySpan<char> html)
    {
        if (LinkAttributes.IsAddress(attribute) && WebUrlParser.IsScript(value.In(html)))
            AddLink(attribute, value);
    }

    /// <summary>What a style element or attribute fetches.</summary>
    public void Style(AttributeValue value, ReadOnlySpan<char> html)
    {
        foreach (var address in CssAddresses.In(value.In(html)))
        {
            if (address.Value is ['#', ..])
                continue;
            findings.Add(
                new Finding(
                    "style",
                    "url",
                    value.Decoded is null
                        ? new AttributeValue(value.Start + address.Start, value.Start + address.End, address.Value)
                        : value with
                        {
                            Decoded = address.Value,
                        }
                )
            );
        }
    }

    /// <summary>What a style element of a drawing fetches: its content is text like any other, often in a CDATA section.</summary>
    /// <param name="start">Behind its tag.</param>
    public void StyleOfDrawing(int start, ReadOnlySpan<char> html)
    {
        const string Data = "<![CDATA[";
        var blank = html[start..].IndexOfAnyExcept(" \t\n\f\r");
        var isData = blank >= 0 && html[(start + blank)..].StartsWith(Data);
        if (isData)
            start += blank + Data.Length;
        var length = html[start..].IndexOf(isData ? "]]>" : "<");
        var text = length < 0 ? html[start..] : html.Slice(start, length);
        Style(
            new AttributeValue(
                start,
                start + text.Length,
                !isData && CharacterReferences.MayBeIn(text) ? CharacterReferences.DecodeText(text) : null
            ),
            html
        );
    }

    /// <summary>Ends the element: what <c>meta</c> says is known only with all its attributes.</summary>
    private void End(ReadOnlySpan<char> html)
    {
        if (content is not { } value || !isPicture && !isRefresh)
            return;
        if (isPicture)
            findings.Add(new Finding("meta", "content", value));
        else if (Refresh.AddressIn(value.In(html)) is { } target)
            findings.Add(new Finding("meta", "content", value with { Decoded = target }));
    }
}
