namespace StaticGuide.Rendering.Html;

/// <summary>The address at which a reader reports a mistake on a page, with the page named.</summary>
internal static class ReportLink
{
    private const string NewIssue = "/issues/new";

    /// <summary>
    /// A mail's subject and body (RFC 6068), or the title and body of a new issue where the contact is a page to file one;
    /// any other contact stays as it is.
    /// </summary>
    public static string? Of(string? contact, string title, string permalink)
    {
        if (contact is null)
            return null;
        var (name, isAsked) = contact.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? ("subject", true)
            : ("title", contact.Split('?')[0].EndsWith(NewIssue, StringComparison.Ordinal));
        if (!isAsked || contact.Contains('#', StringComparison.Ordinal))
            return contact;
        var separator = contact.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{contact}{separator}{name}={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(permalink)}";
    }
}
