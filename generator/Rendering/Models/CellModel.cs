using StaticGuide.Content.Statistics;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The cell of a source's table that proves a number.</summary>
internal sealed class CellModel(StatisticProof.Cell cell) : ModelObject<CellModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("row", c => c.Cell.Row),
        ("column", c => c.Cell.Column),
        ("text", c => c.Cell.Text)
    );

    private StatisticProof.Cell Cell { get; } = cell;

    public static CellModel? Of(Statistic statistic) => statistic.Proof is StatisticProof.Cell cell ? new CellModel(cell) : null;
}
