using StaticGuide.Content.Sources;
using StaticGuide.Language;

namespace StaticGuide.Evidence.References;

/// <summary>
/// A way to write references, such as AMA's. Words and dates are those of the page's language; titles and names stay as they are.
/// </summary>
internal interface IReferenceStyle
{
    /// <param name="locator">Where in the source to look, written beside its title; null for the source as a whole.</param>
    Reference Format(Source source, string? locator, LanguageForms forms);
}
