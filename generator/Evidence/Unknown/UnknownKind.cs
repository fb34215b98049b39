namespace StaticGuide.Evidence.Unknown;

/// <summary>What somebody names by an id that leads nowhere.</summary>
internal enum UnknownKind
{
    Source,
    Statistic,
    Unit,
}
