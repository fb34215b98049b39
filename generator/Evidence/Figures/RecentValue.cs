using System.Runtime.CompilerServices;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Figures;

/// <summary>
/// The texts of a figure's value, of which a page asks again and again: each thread knows those of few figures, so that a large site
/// does not keep all of them.
/// </summary>
internal sealed class RecentValue
{
    private const int Count = 16;

    [ThreadStatic]
    private static RecentValue?[]? recent;

    private readonly Figure figure;
    private LanguageForms? forms;
    private string text = "";

    private RecentValue(Figure figure) => this.figure = figure;

    public string Machine => field ??= ValueText.Machine(figure.Value);

    public static RecentValue Of(Figure figure)
    {
        recent ??= new RecentValue?[Count];
        ref var slot = ref recent[RuntimeHelpers.GetHashCode(figure) & (Count - 1)];
        if (slot?.figure != figure)
            slot = new RecentValue(figure);
        return slot;
    }

    public string TextIn(LanguageForms asked)
    {
        if (forms != asked)
            (forms, text) = (asked, ValueText.Of(figure.Value, figure.Unit, asked));
        return text;
    }
}
