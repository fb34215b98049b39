using StaticGuide.Evidence.Locks;

namespace StaticGuide.Rendering.Models;

/// <summary>A status as templates compare it.</summary>
internal static class StatusWords
{
    public static string Of(CheckState state) => state switch
    {
        CheckState.Checked => "checked",
        CheckState.Overdue => "overdue",
        CheckState.Unreachable => "unreachable",
        CheckState.Differs => "differs",
        _ => "not confirmed",
    };
}
