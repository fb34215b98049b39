namespace StaticGuide.Rendering.Html;

/// <summary>The address at which a reader reports a mistake, with its place named.</summary>
internal static class ReportLink
{
    private const string NewIssue = "/issues/new";

    /// <summary>
    /// A mail's subject and body (RFC 6068), or the title and body of a new issue where the contact is a page to file one;
    /// any other contact stays as it is.
    /// </summary>
    /// <param name="place">Where the mistake is, for who mends it: a permalink, and the file behind it.</param>
    public static string Of(string contact, string title, string place)
    {
        var (name, isAsked) = contact.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? ("subject", true)
            : ("title", contact.Split('?')[0].EndsWith(NewIssue, StringComparison.Ordinal));
        if (!isAsked || contact.Contains('#', StringComparison.Ordinal))
            return contact;
        var separator = contact.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{contact}{separator}{name}={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(place)}";
    }
}
