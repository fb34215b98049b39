using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving;

/// <summary>Told what a preview does, in order.</summary>
internal interface IServeLog
{
    /// <param name="addresses">Where the site is, the one for this machine first.</param>
    void Serves(IReadOnlyList<string> addresses, int pages, TimeSpan took);

    /// <summary>Something changed, and what is open shows it.</summary>
    /// <param name="address">The page, where it is one; else the site.</param>
    void Renewed(Outcome outcome, string address, TimeSpan took);

    /// <summary>All pages have been looked at; null where the site cannot be read, for what <paramref name="found"/> says.</summary>
    void Checked(WholeSite? site, IReadOnlyList<Diagnostics.Diagnostic> found, TimeSpan took);

    void Say(string words);

    /// <summary>Something that no site should be able to bring about.</summary>
    void Failed(Exception exception);
}
