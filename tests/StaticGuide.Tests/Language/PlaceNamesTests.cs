using StaticGuide.Language;

namespace StaticGuide.Tests.Language;

/// <summary>Countries as CLDR names them.</summary>
public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("US", "he", "ארצות הברית")]
    [InlineData("US", "ar-EG", "الولايات المتحدة")]
    [InlineData("IL", "en", "Israel")]
    [InlineData("AT-9", "en", "Austria (AT-9)")]
    [InlineData("AT-9", "de", "Österreich (AT-9)")]
    [InlineData("US-CA", "es-US", "Estados Unidos (US-CA)")]
    [InlineData("KE", "en", "KE")]
    [InlineData("KE-30", "en", "KE-30")]
    [InlineData("US", "fi", "US")]
    public void A_place_has_its_name(string code, string language, string name) => Assert.Equal(name, PlaceNames.Of(code, language));
}
