using System.Collections.Frozen;

namespace StaticGuide.Importing.Bodies;

/// <summary>Which of our kinds of call-outs stands for one of another tool.</summary>
internal static class Callouts
{
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["note"] = "note",
        ["tip"] = "tip",
        ["important"] = "important",
        ["warning"] = "warning",
        ["caution"] = "caution",
        ["hint"] = "tip",
        ["success"] = "tip",
        ["check"] = "tip",
        ["done"] = "tip",
        ["attention"] = "warning",
        ["warn"] = "warning",
        ["alert"] = "warning",
        ["failure"] = "warning",
        ["fail"] = "warning",
        ["bug"] = "warning",
        ["danger"] = "caution",
        ["error"] = "caution",
    }.ToFrozenDictionary();

    public static bool IsOurs(string kind) => Kinds.GetValueOrDefault(kind) == kind;

    /// <summary>The line that opens it; a kind that is not ours stays in its title, since readers saw it there.</summary>
    /// <param name="title">Null where none is given.</param>
    public static string Opening(string kind, string? title, int colons)
    {
        var name = kind.ToLowerInvariant();
        var ours = Kinds.GetValueOrDefault(name, "note");
        var shown = title?.Trim() ?? (ours == name || name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..]);
        return new string(':', colons) + ours + (shown.Length > 0 ? " " + shown.Replace("{", "\\{", StringComparison.Ordinal) : "");
    }
}
