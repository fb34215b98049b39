using System.Globalization;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// Runs templates into a page's buffer: escapes every text, knows where each came from, and reports what a template asks for
/// in vain, each at its place, without stopping at the first.
/// </summary>
internal sealed class GuideContext : TemplateContext
{
    public const int LoopSteps = 1_000_000;
    public const int MostCalls = 1_000_000;

    /// <summary>For one search of a regular expression, which is done in far less unless it tries without end.</summary>
    public const int RegexSeconds = 1;

    /// <summary>In characters: a page of that size is beyond every reader, and a slip of a template makes one in no time.</summary>
    public const int LongestText = 16 * 1024 * 1024;

    /// <summary>What Scriban says of a function that is not there, after we have.</summary>
    private static readonly string[] AfterUnknown = ["was not found", "is not a valid function", "Invalid target function"];

    private static readonly Template Nothing = Template.Parse("");

    private readonly PageBuffer buffer;
    private readonly TemplateSet templates;
    private readonly DiagnosticBag diagnostics;

    /// <summary>Where the statements begin in which a name is not there: what else fails in them follows from that.</summary>
    private readonly HashSet<(string File, int Start)> lacking = [];

    private ScriptNode? lastExpression;
    private int loopDepth;
    private long loopSteps;
    private long calls;

    /// <summary>The library has evaluated something of the page.</summary>
    private bool wasAsked;

    public GuideContext(PageBuffer buffer, TemplateSet templates, ScribanFunctions functions, DiagnosticBag diagnostics)
        : base(functions)
    {
        this.buffer = buffer;
        this.templates = templates;
        this.diagnostics = diagnostics;
        AutoIndent = false;
        LoopLimit = LoopSteps;
        RegexTimeOut = TimeSpan.FromSeconds(RegexSeconds);
        LimitToString = LongestText;
        // What is captured counts as well, and what goes into the page has the buffer's limit, which is reached before.
        OutputLimit = 2 * LongestText;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        TryGetMember = ReportMember;
        TryGetVariable = ReportVariable;
        RenderRuntimeException = ReportFailure;
        PushOutput(buffer);
    }

    /// <summary>Whether the page that is rendered lacks something that is reported elsewhere: what fails for that reason is not.</summary>
    public Func<bool> IsLacking { get; init; } = () => false;

    /// <summary>What all templates of the page see, besides the functions.</summary>
    public ScriptObject PageVariables { get; private set; } = [];

    /// <summary>Pages are run part by part, and the library allows so much output for each render: one of nothing begins it anew.</summary>
    public void BeginPage(ScriptObject variables)
    {
        PageVariables = variables;
        lacking.Clear();
        calls = 0;
        if (wasAsked)
            Nothing.Render(this);
        wasAsked = false;
    }

    /// <summary>Whether what is written goes into the page, and not into a variable.</summary>
    public bool IsWritingPage => ReferenceEquals(Output, buffer);

    /// <summary>The place of the expression that a function is called from.</summary>
    public Place? PlaceOf(SourceSpan span) => templates.PlaceOf(span);

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode?.Parent is ScriptFunction function && ReferenceEquals(function.Body, scriptNode) && !TryCall(function))
            return null;
        wasAsked = true;
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        // What an expression gives is written under the span of the whole block around it: keep the finer one.
        if (scriptNode is ScriptExpressionStatement)
            lastExpression = scriptNode;
        return value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null or LooseObject { Count: 0 })
            return this;
        var place = lastExpression?.Span ?? default;
        if (templates.Sources.TryGetValue(place.FileName ?? "", out var template))
            buffer.Mark(template, place.Start.Offset, place.Length);
        WriteMarked(textAsObject);
        return this;
    }

    /// <summary>Writes a value that came of an expression of a template.</summary>
    /// <param name="piece">That of the expression.</param>
    public void Write(object value, int piece, ScriptNode expression)
    {
        if (value is LooseObject { Count: 0 })
            return;
        Mark(piece, expression);
        WriteMarked(value);
    }

    private void WriteMarked(object value)
    {
        // Inside a capture the output is another one: write as always, and hand over what came of it.
        var length = buffer.Length;
        WriteValue(value);
        if (!IsWritingPage)
            Write(buffer.Cut(length));
    }

    /// <summary>Says what expression of a template the text that is written next came of.</summary>
    public void Mark(int piece, ScriptNode expression)
    {
        buffer.Mark(piece);
        lastExpression = expression;
    }

    /// <summary>Reports a failure; the text that takes its value's place.</summary>
    public string Report(ScriptRuntimeException failure) => ReportFailure(failure);

    /// <summary>Counts a round of a loop; false where all loops together made too many, which is reported.</summary>
    public bool TryStep(ScriptLoopStatementBase loop)
    {
        if (++loopSteps <= LoopSteps)
            return true;
        Report(TooManySteps(loop));
        return false;
    }

    /// <summary>Counts a call of a function, or an include: two for each before never end. False where it is one too many.</summary>
    public bool TryCall(ScriptNode called)
    {
        if (++calls == MostCalls + 1)
            Report(new ScriptRuntimeException(called.Span, $"a page makes {MostCalls:N0} calls at most, and this is one more"));
        return calls <= MostCalls;
    }

    public void EnterLoop()
    {
        if (loopDepth++ == 0)
            loopSteps = 0;
    }

    public void LeaveLoop() => loopDepth--;

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => EnterLoop();

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => LeaveLoop();

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) => ++loopSteps <= LoopSteps ? true : throw TooManySteps(loop);

    /// <summary>The library would cut what is longer without a word, and write the name of a class for what is no text.</summary>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            string { Length: > LongestText } => throw NoText($"a text here has more than {LongestText:N0} characters"),
            // Whether it equals a text may be asked: it does not.
            MemberObject { IsRecord: true } parts
                when CurrentNode is not ScriptBinaryExpression { Operator: not ScriptBinaryOperator.Add } => throw NoText(
                $"it is no text; show one of its parts: {string.Join(", ", parts.GetMembers().Order(StringComparer.Ordinal).Select(m => $"`{m}`"))}"
            ),
            _ => base.ObjectToString(value, nested),
        };

    private ScriptRuntimeException NoText(string message) =>
        new(CurrentNode is { Span.FileName: not null } node ? node.Span : lastExpression?.Span ?? default, message);

    private static ScriptRuntimeException TooManySteps(ScriptLoopStatementBase loop) =>
        new(loop.Span, $"Exceeding number of iteration limit `{LoopSteps}` for loop statement.");

    private void WriteValue(object value)
    {
        switch (value)
        {
            case string text:
                buffer.WriteEscaped(text);
                break;
            case HtmlValue html:
                html.WriteTo(buffer);
                break;
            case int whole:
                buffer.Write(whole);
                break;
            case IScriptOutput captured:
                buffer.Write(captured.ToString());
                break;
            case bool flag:
                buffer.Write(flag ? "true" : "false");
                break;
            case IFormattable number and (long or decimal or double):
                buffer.Write(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                buffer.WriteEscaped(TextOf(value));
                break;
        }
    }

    /// <summary>One that is no text is reported, and the page goes on without it.</summary>
    private string? TextOf(object value)
    {
        try
        {
            return ObjectToString(value);
        }
        catch (ScriptRuntimeException failure)
        {
            return Report(failure);
        }
    }

    private bool ReportMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = LooseObject.Nothing;
        var members = target is IScriptObject known ? known.GetMembers() : [];
        diagnostics.Add(
            TemplateRules.Unknown,
            PlaceOf(span),
            $"there is no `{member}` here",
            Suggestion.DidYouMean(member, members)
                ?? TemplateHints.ForName(member)
                ?? (members.Any() ? $"known: {string.Join(", ", members.Order(StringComparer.Ordinal))}" : null)
        );
        return true;
    }

    private bool ReportVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        // `$1` that a caller did not pass is simply nothing.
        if (variable.Scope == ScriptVariableScope.Local)
            return true;
        value = LooseObject.Nothing;
        var known = BuiltinObject.GetMembers().Concat(PageVariables.GetMembers());
        var isPiece = templates.IsPieceOfText(span, out var isFirst);
        // What follows a hyphen or a slash in an unquoted text is the same mistake.
        if (lacking.Add(StatementOf(span)) || isFirst)
            diagnostics.Add(
                TemplateRules.Unknown,
                PlaceOf(span),
                $"there is no variable or function `{variable.Name}`",
                isPiece
                    ? "text, such as an id or a path, stands between quotation marks: `\"…\"`"
                    : Suggestion.DidYouMean(variable.Name, known)
                        ?? TemplateHints.ForName(variable.Name)
                        ?? TemplateNames.OwnerOf(variable.Name, PageVariables.Concat(BuiltinObject))
            );
        return true;
    }

    /// <summary>Whether a name in this statement is not there, so that what it should have given is missed for that reason.</summary>
    public bool LacksNameAt(SourceSpan span) => lacking.Count > 0 && lacking.Contains(StatementOf(span));

    private (string File, int Start) StatementOf(SourceSpan span) => (span.FileName ?? "", templates.StartOfStatement(span));

    private string ReportFailure(ScriptRuntimeException failure)
    {
        // What follows from a name that is not there has been reported with the name.
        if (IsLacking() || AfterUnknown.Any(m => failure.OriginalMessage.Contains(m, StringComparison.Ordinal)))
            return "";
        if (LacksNameAt(failure.Span))
            return "";
        var message =
            failure.InnerException is RegexMatchTimeoutException
                ? "the regular expression is not done after a second"
                : failure.OriginalMessage.TrimEnd('.');
        diagnostics.Add(
            TemplateRules.Failure,
            PlaceOf(failure.Span),
            $"this cannot be evaluated: {message}",
            TemplateHints.ForFailure(message)
        );
        return "";
    }
}
