using StaticGuide.Evidence.Locks;

namespace StaticGuide.Rendering.Models;

/// <summary>A status as templates compare it.</summary>
internal static class StatusWords
{
    public static string Of(CheckStatus status) =>
        status.State switch
        {
            CheckState.Checked => status.IsReachedOnly ? "reached" : "checked",
            CheckState.Overdue => "overdue",
            CheckState.Unreachable => "unreachable",
            CheckState.Differs => "differs",
            _ => status.IsReachedOnly ? "not reached" : "not confirmed",
        };
}
