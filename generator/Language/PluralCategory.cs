namespace StaticGuide.Language;

/// <summary>The plural forms that languages tell apart (CLDR, Language Plural Rules). Every language has <see cref="Other"/>.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
