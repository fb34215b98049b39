using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Checking;

/// <summary>Where a link was written, and on which page of the site it is.</summary>
internal sealed record LinkPlace(Place? Place, string Route)
{
    public bool IsInTemplate => IsTemplate(Place);

    public static bool IsTemplate(Place? place) =>
        place is { File: var file } && (file.StartsWith("templates/", StringComparison.Ordinal) || BuiltInFiles.IsPath(file));
}
