using System.Buffers;

namespace StaticGuide.Content.Claims;

/// <summary>
/// What is sold or standardized under a name and a number, which is the same in all languages: Windows 11, Python 3.12, ISO 9001.
/// </summary>
internal static class ProductNames
{
    private static readonly SearchValues<string> Names = SearchValues.Create(
        (
            "Windows Android iOS iPadOS macOS watchOS iPhone iPad Galaxy Pixel Kindle Office Microsoft Word Excel PowerPoint Outlook Acrobat Photoshop "
            + "LibreOffice Chrome Firefox Safari Edge Opera Ubuntu Debian Fedora Linux WordPress Drupal Moodle Python Java PHP Node Perl Ruby Angular "
            + "HTML CSS HTTP TLS USB HDMI Bluetooth PlayStation Xbox WCAG ISO IEC DIN RFC ANSI ASTM BWV KV SQL Unicode GPT ChatGPT Gemini Claude"
        ).Split(' '),
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether a word is such a name, written as one.</summary>
    public static bool IsAt(in SentenceTokens s, int i)
    {
        if (!s.IsWord(i))
            return false;
        var word = s.TextOf(i);
        // Without what an elision leaves: l’iPhone.
        word = word[(word.IndexOfAny('\'', '’') + 1)..];
        return word.ContainsAnyInRange('A', 'Z') && Names.Contains(word.ToString());
    }
}
