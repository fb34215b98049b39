using StaticGuide.Content.Passages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// A passage that says the same with other numbers or dates. What it said is not kept in its entry: words make no series, and no
/// page shows what they were.
/// </summary>
internal sealed record RenewedPassage(Excerpt Excerpt, Passage Next) : RenewedItem
{
    public override ITaken Item => Excerpt;

    public override string? Says => string.Join(Excerpt.Omission, Next.Runs.Select(r => r.Value));

    public override IReadOnlyList<ScalarChange>? ChangesIn(YamlMapping entry) => PassageEdit.Of(entry, Excerpt.Passage, Next);

    public override ListAddition? AdditionTo(YamlMapping entry) => null;
}
