using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates;

/// <summary>A function of ours that templates may call.</summary>
/// <param name="required">How many arguments it needs.</param>
/// <param name="allowed">How many it takes.</param>
internal sealed class TemplateFunction(int required, int allowed, Func<GuideContext, ScriptNode, object?[], object?> body)
    : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => allowed;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    private static readonly ScriptParameterInfo Any = new(typeof(object), "argument");

    public ScriptParameterInfo GetParameterInfo(int index) => Any;

    /// <summary>What it belongs to, where somebody has to know.</summary>
    public object? Owner { get; init; }

    public bool Takes(int arguments) => arguments >= required && arguments <= allowed;

    /// <summary>Calls it with as many arguments as it takes.</summary>
    public object? Invoke(GuideContext context, ScriptNode caller, object?[] arguments) => body(context, caller, arguments);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext ?? context.CurrentNode!;
        if (!Takes(arguments.Count))
            throw new ScriptRuntimeException(
                caller.Span,
                $"this function takes {(required == allowed ? "" : "at most ")}{allowed} argument(s) and was given {arguments.Count}"
            );
        return body((GuideContext)context, caller, [.. arguments]);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => throw new NotSupportedException("templates are rendered synchronously");

    /// <summary>Whether an argument stands for a name that is not there, which has been reported with that name.</summary>
    public static bool IsReported(object?[] arguments) => Array.Exists(arguments, a => ReferenceEquals(a, LooseObject.Nothing));

    /// <summary>Whether the first argument of a call is written out in the template, so that a mistake in it is the template's.</summary>
    public static bool IsLiteral(ScriptNode caller) => caller is ScriptFunctionCall { Arguments: [ScriptLiteral, ..] };
}
