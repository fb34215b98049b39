namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A name that all templates of a page share; there is one object for each.</summary>
/// <param name="Slot">Where a run keeps what it means; negative where that may change.</param>
internal sealed record SharedName(string Name, int Slot)
{
    /// <summary>It stands for the innermost loop.</summary>
    public bool IsFor { get; } = Name == Scriban.Syntax.ScriptVariable.ForObject.Name;
}
