using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>A statistic or passage whose newer edition is taken.</summary>
internal abstract record RenewedItem
{
    /// <summary>As it was.</summary>
    public abstract ITaken Item { get; }

    /// <summary>What its source says now.</summary>
    public abstract string? Says { get; }

    public Source Source => Item.Source;

    public string File => Item.Place.File;

    /// <summary>What changes in its entry; null where a key does not stand there as it was read.</summary>
    public abstract IReadOnlyList<ScalarChange>? ChangesIn(YamlMapping entry);

    /// <summary>What is kept in its entry of what it was; null for nothing.</summary>
    public abstract ListAddition? AdditionTo(YamlMapping entry);
}
