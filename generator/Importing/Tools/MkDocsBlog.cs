using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Markdown;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>The plugin for blogs of Material: its posts stand at addresses that are made of their day and title.</summary>
/// <param name="Folder">Of the blog, below all documents; empty where these are the blog.</param>
/// <param name="Posts">The folder of the posts.</param>
/// <param name="Form">Such as <c>{date}/{slug}</c>.</param>
/// <param name="DateForm">Such as <c>yyyy/MM/dd</c>.</param>
internal sealed partial record MkDocsBlog(string Folder, string Posts, string Form, string DateForm)
{
    private static readonly string[] KnownParts = ["yyyy", "MM", "dd"];

    /// <param name="plugin">Its settings, or its name; null where it is not used.</param>
    public static MkDocsBlog? Of(YamlNode? plugin)
    {
        if (plugin is null)
            return null;
        var settings = plugin as YamlMapping;
        var folder = SiteIndex.Joined("", settings.Text("blog_dir") ?? "blog") ?? "";
        var posts = (settings.Text("post_dir") ?? "{blog}/posts").Replace("{blog}", folder, StringComparison.Ordinal);
        return new MkDocsBlog(
            folder,
            SiteIndex.Joined("", posts) ?? "",
            settings.Text("post_url_format") ?? "{date}/{slug}",
            settings.Text("post_url_date_format") ?? "yyyy/MM/dd"
        );
    }

    /// <param name="file">Below all documents.</param>
    /// <returns>Null for what is no post, and where the form asks for what is not known.</returns>
    public string? AddressOf(string file, NewHead head, bool isPretty)
    {
        if (!file.StartsWith(Posts + "/", StringComparison.Ordinal) || head.Day("date") is not { } day)
            return null;
        // Other parts of dates are not the same in the two programs.
        var isKnown = !KnownParts
            .Aggregate(DateForm, (form, part) => form.Replace(part, "", StringComparison.Ordinal))
            .Any(c => char.IsLetter(c) || c is '\'' or '%' or '\\');
        var name = Path.GetFileNameWithoutExtension(file);
        var address = Place()
            .Replace(
                Form,
                m =>
                {
                    var value = m.Groups[1].Value switch
                    {
                        "date" => day.ToString(DateForm.Replace("/", "'/'", StringComparison.Ordinal), CultureInfo.InvariantCulture),
                        "slug" => head.Slug ?? GitHubAnchor.Of(head.Title ?? head.Heading ?? name),
                        "file" => name,
                        _ => null,
                    };
                    isKnown &= value is not null;
                    return value ?? "";
                }
            );
        return isKnown ? $"/{SiteIndex.Joined(Folder, address.TrimStart('/'))}{(isPretty ? "/" : ".html")}" : null;
    }

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Place();
}
