using System.Collections.Frozen;
using StaticGuide.Configuration;

namespace StaticGuide.Evidence.Formatting;

/// <summary>The known units and those that site.yml declares.</summary>
internal sealed class UnitTable
{
    private static readonly IReadOnlyList<Unit> Known =
    [
        new("usd", "$", "", "US dollars") { IsMoney = true },
        new("usd-per-year", "$", "", "US dollars a year") { IsMoney = true },
        new("usd-per-hour", "$", " an hour", "US dollars an hour") { IsMoney = true },
        new("percent", "", "%", "percent") { IsPercent = true },
        new("percentage-points", "", " percentage points", "percentage points", " percentage point"),
        new("jobs", "", " jobs", "jobs", " job"),
        new("annual-openings", "", " openings a year", "openings a year", " opening a year"),
        new("people", "", " people", "people", " person"),
        new("years", "", " years", "years", " year"),
        new("months", "", " months", "months", " month"),
        new("weeks", "", " weeks", "weeks", " week"),
        new("days", "", " days", "days", " day"),
        new("hours", "", " hours", "hours", " hour"),
        new("number", "", "", ""),
    ];

    private readonly FrozenDictionary<string, Unit> units;

    public UnitTable(SiteSettings settings)
    {
        var all = Known.ToDictionary(u => u.Id, StringComparer.Ordinal);
        foreach (var (id, unit) in settings.Units)
            all[id] = new Unit(id, unit.Words.Prefix, unit.Words.Suffix, NameOf(unit.Words), unit.Words.Singular)
            {
                IsDeclared = true,
                Language = settings.Language,
                Translations = unit.Translations,
            };
        IsIncomplete = settings.LacksUnits;
        units = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What stands before and behind its numbers, without the numbers: <c>≈ shifts</c>.</summary>
    public static string NameOf(DeclaredUnit unit) =>
        string.Join(' ', new[] { unit.Prefix.Trim(), unit.Suffix.Trim() }.Where(part => part.Length > 0));

    /// <summary>Some of the site's could not be read.</summary>
    public bool IsIncomplete { get; }

    public IEnumerable<string> Ids => units.Keys;

    public Unit? Find(string id) => units.GetValueOrDefault(id);
}
