using System.Text;
using StaticGuide.Content.Sources;

namespace StaticGuide.Output.References;

/// <summary>The names in CSL-JSON with what stands around them, as <see cref="CompactJson"/> takes them.</summary>
internal static class CslName
{
    public static ReadOnlySpan<byte> Id => ",\"id\":\""u8;
    public static ReadOnlySpan<byte> Type => ",\"type\":\""u8;
    public static ReadOnlySpan<byte> Title => ",\"title\":\""u8;
    public static ReadOnlySpan<byte> Author => ",\"author\":["u8;
    public static ReadOnlySpan<byte> Editor => ",\"editor\":["u8;
    public static ReadOnlySpan<byte> Url => ",\"URL\":\""u8;
    public static ReadOnlySpan<byte> Doi => ",\"DOI\":\""u8;
    public static ReadOnlySpan<byte> Issued => ",\"issued\":{"u8;
    public static ReadOnlySpan<byte> Accessed => ",\"accessed\":{"u8;
    public static ReadOnlySpan<byte> Archive => ",\"archive\":\""u8;
    public static ReadOnlySpan<byte> ArchiveLocation => ",\"archive_location\":\""u8;
    public static ReadOnlySpan<byte> Custom => ",\"custom\":{"u8;
    public static ReadOnlySpan<byte> Literal => ",\"literal\":\""u8;
    public static ReadOnlySpan<byte> Family => ",\"family\":\""u8;
    public static ReadOnlySpan<byte> Given => ",\"given\":\""u8;
    public static ReadOnlySpan<byte> DroppingParticle => ",\"dropping-particle\":\""u8;
    public static ReadOnlySpan<byte> NonDroppingParticle => ",\"non-dropping-particle\":\""u8;
    public static ReadOnlySpan<byte> Suffix => ",\"suffix\":\""u8;
    public static ReadOnlySpan<byte> DateParts => ",\"date-parts\":["u8;
    public static ReadOnlySpan<byte> Season => ",\"season\":\""u8;
    public static ReadOnlySpan<byte> SeasonNumber => ",\"season\":"u8;
    public static ReadOnlySpan<byte> Circa => ",\"circa\":true"u8;
    public static ReadOnlySpan<byte> ArchiveDate => ",\"archive-date\":\""u8;
    public static ReadOnlySpan<byte> UpdatePeriodDays => ",\"update-period-days\":"u8;
    public static ReadOnlySpan<byte> Passages => ",\"passages\":["u8;
    public static ReadOnlySpan<byte> Locator => ",\"locator\":\""u8;
    public static ReadOnlySpan<byte> Text => ",\"text\":\""u8;

    /// <summary>Those of <see cref="CslVariables.Texts"/>.</summary>
    public static readonly byte[][] Texts = [.. CslVariables.Texts.Select(v => Of(v.Name, "\""))];

    /// <param name="opening">What the value begins with.</param>
    public static byte[] Of(string name, string opening) => Encoding.UTF8.GetBytes($",\"{CompactJson.Escaped(name)}\":{opening}");
}
