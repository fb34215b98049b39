using System.Globalization;

namespace StaticGuide.Evidence.References;

/// <summary>What a language says in references. In patterns, {0} is the date, number or name.</summary>
internal sealed record ReferenceWords
{
    public required string Published { get; init; }

    public required string PublishedOnline { get; init; }

    public required string Preprint { get; init; }

    public required string Accessed { get; init; }

    public required string Circa { get; init; }

    /// <summary>For a day within a reference: {0} day, {1} month, {2} year.</summary>
    public required string DayPattern { get; init; }

    public required string EtAl { get; init; }

    public required string In { get; init; }

    public required string Editor { get; init; }

    public required string Editors { get; init; }

    /// <summary>{0} is the ordinal number, or the edition's own name.</summary>
    public required string Edition { get; init; }

    public required Func<int, string> Ordinal { get; init; }

    public required string Volume { get; init; }

    public required string Version { get; init; }

    public required string PresentedAt { get; init; }

    public required string Dissertation { get; init; }

    public static readonly ReferenceWords English = new()
    {
        Published = "Published {0}",
        PublishedOnline = "Published online {0}",
        Preprint = "Preprint posted online {0}",
        Accessed = "Accessed {0}",
        Circa = "circa {0}",
        DayPattern = "{1} {0}, {2}",
        EtAl = "et al",
        In = "In",
        Editor = "ed",
        Editors = "eds",
        Edition = "{0} ed",
        Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + (n % 100 is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
        Volume = "Vol {0}",
        Version = "Version {0}",
        PresentedAt = "Presented at: {0}",
        Dissertation = "Dissertation",
    };

    public static readonly ReferenceWords Spanish = new()
    {
        Published = "Publicado: {0}",
        PublishedOnline = "Publicado en línea: {0}",
        Preprint = "Preimpresión publicada en línea: {0}",
        Accessed = "Consultado: {0}",
        Circa = "hacia {0}",
        DayPattern = "{0} de {1} de {2}",
        EtAl = "et al",
        In = "En",
        Editor = "ed",
        Editors = "eds",
        Edition = "{0} ed",
        Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".ª",
        Volume = "Vol {0}",
        Version = "Versión {0}",
        PresentedAt = "Presentado en: {0}",
        Dissertation = "Tesis",
    };

    public static readonly ReferenceWords German = new()
    {
        Published = "Veröffentlicht: {0}",
        PublishedOnline = "Online veröffentlicht: {0}",
        Preprint = "Preprint, online gestellt: {0}",
        Accessed = "Abgerufen: {0}",
        Circa = "um {0}",
        DayPattern = "{0}. {1} {2}",
        EtAl = "et al",
        In = "In",
        Editor = "Hrsg",
        Editors = "Hrsg",
        Edition = "{0} Aufl",
        Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".",
        Volume = "Bd {0}",
        Version = "Version {0}",
        PresentedAt = "Vorgestellt bei: {0}",
        Dissertation = "Dissertation",
    };

    public static string Fill(string pattern, string text) => string.Format(CultureInfo.InvariantCulture, pattern, text);
}
