using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;

namespace StaticGuide.Evidence.Figures;

/// <summary>What a figure came to that is calculated: worked out once, inputs first.</summary>
internal sealed record DerivedFigure(
    StatisticValue Value,
    EdtfDate? AsOf,
    (EdtfDate From, EdtfDate To)? Period,
    IReadOnlyList<Source> Sources,
    Calculation Calculation,
    DateOnly? ReviewBy
);
