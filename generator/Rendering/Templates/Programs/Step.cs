namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A statement of a template.</summary>
internal abstract class Step
{
    /// <returns>How many of the steps behind it are passed over.</returns>
    public abstract int Run(Frame frame);
}
