using System.Text.Json.Nodes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Listing;

/// <summary>What <c>list</c> lists.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Noun">One of it, for the summary.</param>
/// <param name="Headers">Of the columns; each item has as many cells.</param>
internal sealed record SiteList(string Name, string Noun, IReadOnlyList<string> Headers, IReadOnlyList<ListItem> Items)
{
    /// <summary>Members in the given order, without those that are not known.</summary>
    public static JsonObject Members(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        new(members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value)));

    /// <summary>A place as people copy it into an editor.</summary>
    public static string TextOf(Place place) => place.Start is { } start ? $"{place.File}:{start.Line}" : place.File;

    /// <summary>A day as it is written in front matter; null where there is none.</summary>
    public static string? TextOf(DateOnly? day) => day is { } known ? EdtfDate.Of(known).ToString() : null;
}
