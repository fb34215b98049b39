namespace StaticGuide.Evidence.Locks;

/// <summary>In one word, what readers are told of a source or a number. The later, the worse.</summary>
internal enum CheckState
{
    Checked,
    NotConfirmed,

    /// <summary>A newer edition is due, or the day to look again is past.</summary>
    Overdue,

    /// <summary>The source is gone.</summary>
    Unreachable,

    /// <summary>The source no longer says it.</summary>
    Differs,
}
