namespace StaticGuide.Evidence.Locks;

/// <summary>What was looked at.</summary>
internal enum CheckedCopy
{
    /// <summary>The source itself.</summary>
    Network,

    /// <summary>A copy that a person saved, of the day it was fetched.</summary>
    Saved,
}
