namespace StaticGuide.Rendering.Templates;

/// <summary>What has the same members as all others of its type, so that an expression need look each up only once.</summary>
internal interface IMemberTable
{
    /// <summary>Reads a member; false where there is none of that name.</summary>
    /// <param name="known">
    /// What the same expression has found the last time, for the same member: it is taken where that was of this type, and found anew
    /// otherwise.
    /// </param>
    bool TryRead(ref object? known, string member, out object? value);
}
