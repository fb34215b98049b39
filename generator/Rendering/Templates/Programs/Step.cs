namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A statement of a template.</summary>
internal abstract class Step
{
    public abstract void Run(Frame frame);
}
