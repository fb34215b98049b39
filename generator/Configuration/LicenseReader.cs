using StaticGuide.Diagnostics;
using StaticGuide.Urls;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>license:</c> of site.yml.</summary>
internal static class LicenseReader
{
    /// <param name="keys">Those that have it among them: the site's, or what it says in a language.</param>
    public static License? Read(KeyReader keys) => ReadEntry(keys.Child("license", "`license`", shorthand: "name"));

    private static License? ReadEntry(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var (name, url, page) = (keys.Line("name", required: true), keys.Text("url"), keys.Text("page"));
        if (!keys.Says("url") && !keys.Says("page"))
            keys.Require("url");
        keys.Done();
        if (url is not null && page is not null)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("page"),
                "a license has one text, and this names two places",
                "keep `page` for a page of this site, or `url` for an address elsewhere"
            );
        else if (url is not null && !WebAddress.IsValid(url))
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("url"),
                $"`{url}` is no address of a license",
                "write https://creativecommons.org/licenses/by/4.0/ or another http:// or https:// address; for a page of this site, write `page: about.md`"
            );
        else if (page is not null && WebAddress.SchemeOf(page) is not null)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("page"),
                $"`{page}` is no page of this site",
                $"write `url: {page}`"
            );
        else if (name is not null && (url ?? page) is not null)
            return new License(name, url, page, keys.PlaceOf(page is null ? "url" : "page"));
        return null;
    }
}
