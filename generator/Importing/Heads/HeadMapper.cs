using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>Takes the keys of another tool over: what has a counterpart under its name here, all else under <c>params</c>.</summary>
internal sealed partial class HeadMapper(SourceText source, HeadNames names, List<Left> left)
{
    /// <summary>Keys of which the other tools made something that is not made here: lists of pages, and pages that lead on.</summary>
    private static readonly string[] WithEffect = ["categories", "category", "series", "redirect_to"];

    /// <param name="defaults">What the page has where it does not say otherwise.</param>
    public NewHead Map(ForeignHead foreign, IReadOnlyList<YamlEntry> defaults)
    {
        var head = new NewHead { Comments = foreign.Comments };
        foreach (var entry in foreign.Keys?.Entries ?? [])
        {
            if (entry.Value is YamlMapping inner && names.Opened.Contains(entry.Key.Value.ToLowerInvariant()))
            {
                foreach (var own in inner.Entries)
                    Put(head, own, isOfTool: entry.Key.Value == "taxonomies", isTaxonomy: entry.Key.Value == "taxonomies");
            }
            else
                Put(head, entry, isOfTool: true);
        }
        foreach (var entry in defaults.Where(d => IsOpen(head, foreign.Keys, d.Key.Value)))
            Put(head, entry, isOfTool: true);
        return head;
    }

    private bool IsOpen(NewHead head, YamlMapping? keys, string name) =>
        keys?.Entries.Any(e => e.Key.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) != true
        && !(names.Ours.GetValueOrDefault(name.ToLowerInvariant()) is { } ours && head.Has(ours));

    private void Put(NewHead head, YamlEntry entry, bool isOfTool, bool isTaxonomy = false)
    {
        var ours = isOfTool ? names.Ours.GetValueOrDefault(entry.Key.Value.ToLowerInvariant()) : null;
        if (entry.Value is YamlScalar { IsNull: true })
            return;
        if (ours is null || ours is not ("aliases" or "address") && head.Has(ours))
        {
            if (ours is null && (isOfTool && WithEffect.Contains(entry.Key.Value.ToLowerInvariant()) || isTaxonomy))
                left.Add(Left.At(ImportRules.Key, YamlReader.PlaceOf(source, entry.Value), $"{entry.Key.Value}: {SaidOf(entry.Value)}"));
            head.AddParameter(entry.Key, entry.Value);
            return;
        }
        if (ours == "aliases" ? TakeAliases(head, entry) : Take(head, ours, entry.Value))
            return;
        left.Add(Left.At(ImportRules.Key, YamlReader.PlaceOf(source, entry.Value), $"{entry.Key.Value}: {entry.Value.Kind}"));
        if (ours is not ("aliases" or "address"))
            head.AddParameter(entry.Key, entry.Value);
    }

    private static string SaidOf(YamlNode value) => Texts(value) is { } texts ? string.Join(", ", texts) : value.Kind;

    private bool Take(NewHead head, string ours, YamlNode value) =>
        ours switch
        {
            "title" or "description" => TakeText(head, ours, value),
            "date" or "updated" or "publish_date" or "expiry_date" => TakeDate(head, ours, value),
            "draft" => TakeFlag(head, value, isOpposite: false),
            "published" => TakeFlag(head, value, isOpposite: true),
            "unlisted" => TakeUnlisted(head, value),
            "weight" => TakeWeight(head, value),
            "slug" => TakeSlug(head, value),
            "lang" => TakeLanguage(head, value),
            "address" => TakeAddress(head, value),
            "translation_key" => TakeTranslationKey(head, value),
            "tags" => TakeList(head, ours, value, t => Slug.Of(t).Length > 0 && Slug.Fits(Slug.Of(t))),
            _ => TakeList(head, ours, value, t => true),
        };

    private static bool TakeText(NewHead head, string key, YamlNode value)
    {
        if (value is not YamlScalar { IsBlank: false } text)
            return false;
        head.Set(key, NewHead.Quoted(text.Line));
        return true;
    }

    private static bool TakeDate(NewHead head, string key, YamlNode value)
    {
        // Material for MkDocs and Docusaurus have several dates under one key.
        if (value is YamlMapping several)
        {
            var (first, last) = (several.Find("created") ?? several.Find("date"), several.Find("updated"));
            return (first is not null && TakeDate(head, key, first.Value)) | (last is not null && TakeDate(head, "updated", last.Value));
        }
        if (
            value is not YamlScalar scalar
            || Day().Match(scalar.Value) is not { Success: true } match
            || !DateOnly.TryParse($"{match.Groups[1]}-{match.Groups[2]}-{match.Groups[3]}", CultureInfo.InvariantCulture, out var day)
        )
            return false;
        head.Set(key, new YamlScalar(default, default, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isPlain: true));
        return true;
    }

    private static bool TakeFlag(NewHead head, YamlNode value, bool isOpposite)
    {
        if (Flag(value) is not { } flag)
            return false;
        if (flag != isOpposite)
            head.Hide();
        return true;
    }

    /// <summary>Who has its address may read it, and nothing leads there.</summary>
    private static bool TakeUnlisted(NewHead head, YamlNode value)
    {
        if (Flag(value) is not { } flag)
            return false;
        if (flag)
            head.Set("in_search_index", new YamlScalar(default, default, "false", isPlain: true));
        return true;
    }

    private static bool? Flag(YamlNode value) =>
        (value as YamlScalar)?.Value.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" => true,
            "false" or "no" or "off" or "0" => false,
            _ => null,
        };

    private static bool TakeWeight(NewHead head, YamlNode value)
    {
        if (
            value is not YamlScalar scalar
            || !int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        )
            return false;
        head.Set("weight", new YamlScalar(default, default, scalar.Value.TrimStart('+'), isPlain: true));
        return true;
    }

    private static bool TakeSlug(NewHead head, YamlNode value)
    {
        if (value is not YamlScalar scalar)
            return false;
        var slug = Slug.IsValid(scalar.Value) ? scalar.Value : Slug.Of(scalar.Value).Trim('.', '-');
        if (!Slug.IsValid(slug) || scalar.Value.Contains('/', StringComparison.Ordinal))
            return false;
        head.Set("slug", NewHead.Quoted(slug));
        return true;
    }

    private static bool TakeLanguage(NewHead head, YamlNode value)
    {
        var tag = (value as YamlScalar)?.Value.Replace('_', '-');
        if (tag is null || !LanguageTag.IsWellFormed(tag))
            return false;
        head.Set("lang", NewHead.Quoted(tag));
        return true;
    }

    private static bool TakeTranslationKey(NewHead head, YamlNode value)
    {
        if (value is not YamlScalar { IsBlank: false } key)
            return false;
        head.TranslationKey = key.Line;
        return true;
    }

    /// <summary>One with placeholders says how it is made.</summary>
    private bool TakeAddress(NewHead head, YamlNode value)
    {
        if (value is not YamlScalar { IsBlank: false, Line: var address } || LeadsAway(address))
            return false;
        if (names.Forms.Contains(address) || address.Contains(':', StringComparison.Ordinal))
            head.AddressForm = address;
        else if (names.NamesLastPart && !address.Contains('/', StringComparison.Ordinal))
            return TakeSlug(head, NewHead.Quoted(address));
        else
            head.Address = address;
        return true;
    }

    private bool TakeAliases(NewHead head, YamlEntry entry)
    {
        if (Texts(entry.Value) is not { } addresses)
            return false;
        foreach (var address in addresses)
        {
            if (LeadsAway(address) || address.Contains(':', StringComparison.Ordinal))
                left.Add(Left.At(ImportRules.Key, YamlReader.PlaceOf(source, entry.Value), $"the address {address}"));
            else
                head.Aliases.Add(address);
        }
        return true;
    }

    private static bool LeadsAway(string address) => address.Split('/').Any(s => s is "." or "..");

    private static bool TakeList(NewHead head, string key, YamlNode value, Func<string, bool> isGood)
    {
        // Jekyll takes words between spaces for tags.
        var isWords = key == "tags" && value is YamlScalar;
        var texts = Texts(value)
            ?.SelectMany(t => isWords ? t.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : [t])
            .Where(t => t.Trim().Length > 0)
            .Distinct()
            .ToList();
        if (texts is null || !texts.All(isGood))
            return false;
        if (texts.Count > 0)
            head.Set(key, new YamlSequence(default, default, [.. texts.Select(NewHead.Quoted)]));
        return true;
    }

    private static List<string>? Texts(YamlNode value) =>
        value switch
        {
            YamlScalar scalar => [scalar.Line],
            YamlSequence list when list.Items.All(i => i is YamlScalar || NameIn(i) is not null) =>
            [
                .. list.Items.Select(i => i is YamlScalar s ? s.Line : NameIn(i)!),
            ],
            _ => NameIn(value) is { } name ? [name] : null,
        };

    /// <summary>People with more than a name, as several tools have them; or with the key that they have elsewhere.</summary>
    private static string? NameIn(YamlNode node) =>
        node is YamlMapping person && (person.Find("name") ?? person.Find("key"))?.Value is YamlScalar name ? name.Line : null;

    [GeneratedRegex(@"^\s*([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")]
    private static partial Regex Day();
}
