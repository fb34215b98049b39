using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// A template made ready to run: every name, place and operator is settled once, where Scriban would look it up on each page.
/// Scriban stays the judge: what is not written for here, or does not go smoothly, is handed to it as it stands in the template
/// (<see cref="ProgramRun.Interpret"/>), so that it gives the values and the failures.
/// </summary>
/// <param name="locals">The variables that it sets (<c>$name</c>), in the order of their slots.</param>
internal sealed class TemplateProgram(Step[] steps, ScriptVariable[] locals)
{
    public ScriptVariable[] Locals { get; } = locals;

    public void Run(Frame frame)
    {
        frame.Begin(this);
        ProgramRun.All(steps, frame);
    }
}
