namespace StaticGuide.Checking.Html;

/// <summary>The pictures of a <c>srcset</c> (HTML, 2.3.6 and 4.8.4.2): addresses, each with descriptors, separated by commas.</summary>
internal static class SourceSet
{
    public static void AddTo(List<Finding> findings, string element, AttributeValue value, ReadOnlySpan<char> html)
    {
        var text = value.In(html);
        for (var at = 0; at < text.Length; )
        {
            while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\f' or '\r' or ',')
                at++;
            var start = at;
            while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '\f' or '\r'))
                at++;
            // A comma may stand within an address; one at its end separates.
            var address = text[start..at].TrimEnd(',');
            if (!address.IsEmpty)
                findings.Add(
                    new Finding(
                        element,
                        "srcset",
                        value.Decoded is null
                            ? new AttributeValue(value.Start + start, value.Start + start + address.Length, null)
                            : value with
                            {
                                Decoded = address.ToString(),
                            }
                    )
                );
            if (address.Length == at - start)
                at = EndOfDescriptors(text, at);
        }
    }

    private static int EndOfDescriptors(ReadOnlySpan<char> text, int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] == '(')
                depth++;
            else if (text[at] == ')')
                depth--;
            else if (text[at] == ',' && depth <= 0)
                return at;
        }
        return at;
    }
}
