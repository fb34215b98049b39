using Scriban.Parsing;
using Scriban.Syntax;
using StaticGuide.Diagnostics;
using StaticGuide.Markup;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>Makes a program of a template that Scriban has parsed.</summary>
internal sealed class ProgramCompiler
{
    private readonly SourceText source;
    private readonly Dictionary<ScriptNode, TemplateProgram> programs;
    private readonly ProgramNames names;
    private readonly TemplateSet templates;
    private readonly List<Piece> pieces;
    private readonly SilenceFinder silences;
    private readonly List<ScriptVariable> locals = [];

    private ProgramCompiler(
        SourceText source,
        Dictionary<ScriptNode, TemplateProgram> programs,
        ProgramNames names,
        TemplateSet templates,
        List<Piece> pieces,
        SilenceFinder silences
    ) =>
        (this.source, this.programs, this.names, this.templates, this.pieces, this.silences) = (
            source,
            programs,
            names,
            templates,
            pieces,
            silences
        );

    /// <summary>
    /// The programs of a site's templates, and of the functions they make: by their page or function. What is missing is Scriban's.
    /// </summary>
    /// <param name="pieces">Gets those that they write of.</param>
    public static (Dictionary<ScriptNode, TemplateProgram> Programs, ProgramNames Names) CompileAll(
        TemplateSet templates,
        List<Piece> pieces,
        SilenceFinder silences
    )
    {
        Dictionary<ScriptNode, TemplateProgram> programs = new(ReferenceEqualityComparer.Instance);
        List<(ScriptPage Page, ProgramScope Scope)> pages =
        [
            .. templates.Names.Select(n => templates.Find(n)?.Page).OfType<ScriptPage>().Select(p => (p, ProgramScope.Of(p))),
        ];
        HashSet<string> loopVariables = new(pages.SelectMany(p => p.Scope.LoopVariables), StringComparer.Ordinal)
        {
            ScriptVariable.ForObject.Name,
        };
        var names = new ProgramNames(pages.SelectMany(p => p.Scope.Globals).Concat(loopVariables).ToHashSet(StringComparer.Ordinal));
        if (pages.Exists(p => p.Scope.ChangesScope || loopVariables.Overlaps(p.Scope.Globals)))
            return (programs, names);
        foreach (var (page, scope) in pages)
        {
            if (scope.CanCompile && templates.Sources.TryGetValue(page.Span.FileName ?? "", out var source))
                programs.Add(page, new ProgramCompiler(source, programs, names, templates, pieces, silences).Compile(page.Body));
        }
        return (programs, names);
    }

    private TemplateProgram Compile(ScriptNode? body)
    {
        var steps = Block(body);
        return new TemplateProgram(steps, [.. locals]);
    }

    private Step[] Block(ScriptNode? node) =>
        node switch
        {
            ScriptBlockStatement block => [.. block.Statements.Where(s => !s.CanSkipEvaluation).SelectMany(Block)],
            ScriptElseStatement { Body: { } body } => Block(body),
            ScriptIfStatement { Condition: { } condition } choice => If(ValueOf(condition), Block(choice.Then), Block(choice.Else)),
            ScriptStatement statement when Statement(statement) is { } step => [step],
            _ => [],
        };

    private static Step[] If(Value condition, Step[] then, Step[] otherwise) =>
        otherwise.Length == 0
            ? [new IfStep(condition, then.Length), .. then]
            : [new IfStep(condition, then.Length + 1), .. then, new PassStep(otherwise.Length), .. otherwise];

    private Step? Statement(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement { Text.Length: 0 } or ScriptNopStatement => null,
            ScriptRawStatement raw when ReferenceEquals(raw.Text.FullText, source.Text) => new TextStep(
                PieceOf(raw.Text.Index, Piece.Literal),
                raw.Text.FullText.Substring(raw.Text.Index, raw.Text.Length),
                silences(source.Text.AsSpan(raw.Text.Index, raw.Text.Length))
            ),
            ScriptExpressionStatement
            {
                Expression: ScriptAssignExpression
                {
                    EqualToken.TokenType: TokenType.Equal,
                    Target: ScriptVariableLocal target,
                    Value: { } value
                }
            } => new SetStep(SlotOf(target), ValueOf(value)),
            ScriptExpressionStatement
            {
                Expression: ScriptAssignExpression
                {
                    EqualToken.TokenType: TokenType.Equal,
                    Target: ScriptVariableGlobal target,
                    Value: { } value
                }
            } => new SetGlobalStep(target, ValueOf(value)),
            ScriptFunction { NameOrDoToken: ScriptVariableGlobal name, HasParameters: false } function => Function(function, name),
            ScriptExpressionStatement { Expression: { } expression and not ScriptAssignExpression } output => Output(
                expression,
                output,
                PieceOf(output.Span.Start.Offset, output.Span.Length)
            ),
            ScriptForStatement loop and not ScriptTableRowStatement => Loop(loop) ?? (Step)new InterpretedStep(Known(loop)),
            _ => new InterpretedStep(Known(statement)),
        };

    /// <summary>Of an include, one that need not look for its template; of words, one that need not keep their values.</summary>
    private Step Output(ScriptExpression expression, ScriptExpressionStatement node, int piece)
    {
        var output = new OutputStep(node, piece, ValueOf(expression));
        return expression switch
        {
            ScriptFunctionCall
            {
                Target: ScriptVariableGlobal { Name: IncludeInPlace.Name } target,
                Arguments: [ScriptLiteral { Value: string name }, ..] given
            } call when given.Count <= IncludeInPlace.ArgumentLimit && IsPlain(call) && templates.Find(name) is { } template =>
                new IncludeStep(output, call, names.Function(target.Name), names.Template(name), template, [.. given.Select(Of)]),
            ScriptFunctionCall
            {
                Target: ScriptVariableGlobal { Name: WordFunction.Name } target,
                Arguments: [ScriptLiteral { Value: string key }, ..] given
            } call when given.Count is > 1 and <= WordFunction.ArgumentLimit && IsPlain(call) => new WordStep(
                output,
                node,
                piece,
                names.Function(target.Name),
                key,
                [.. given.Select(Of)]
            ),
            _ => output,
        };
    }

    private int PieceOf(int offset, int extent)
    {
        pieces.Add(new Piece(source, offset, extent));
        return pieces.Count - 1;
    }

    private FunctionStep Function(ScriptFunction function, ScriptVariableGlobal name)
    {
        programs.Add(function, new ProgramCompiler(source, programs, names, templates, pieces, silences).Compile(function.Body));
        return new FunctionStep(function, name);
    }

    private ForStep? Loop(ScriptForStatement loop)
    {
        if (loop is not { Variable: ScriptVariableGlobal variable, Iterator: { } list, SetContinue: false })
            return null;
        Value? offset = null,
            limit = null;
        foreach (var option in loop.NamedArguments)
        {
            switch (option)
            {
                case { Name.Name: "offset", Value: { } value } when offset is null:
                    offset = ValueOf(value);
                    break;
                case { Name.Name: "limit", Value: { } value } when limit is null:
                    limit = ValueOf(value);
                    break;
                default:
                    return null;
            }
        }
        return new ForStep(loop, names.Variable(variable.Name), ValueOf(list), offset, limit, Block(loop.Body), Block(loop.Else));
    }

    private Value ValueOf(ScriptExpression expression) =>
        expression switch
        {
            ScriptFunctionCall { Target: ScriptVariableGlobal function } call when IsPlain(call) => new Value(
                expression,
                new Interpreted(),
                names.Function(function.Name),
                [.. call.Arguments.Select(Of)]
            ),
            ScriptVariableGlobal variable => new Value(expression, Of(expression), names.Function(variable.Name), []),
            _ => new Value(expression, Of(expression), null, []),
        };

    /// <summary>Whether its arguments stand one by one.</summary>
    private static bool IsPlain(ScriptFunctionCall call) =>
        call.Arguments.All(a =>
            a is not (ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand })
        );

    private Expression Of(ScriptExpression? expression) =>
        expression switch
        {
            ScriptLiteral literal => new Literal(literal.Value),
            ScriptNestedExpression { Expression: { } inner } => Of(inner),
            ScriptArrayInitializerExpression { Values.Count: 0 } => new EmptyList(),
            ScriptVariableLocal { BaseName: not ("" or "$") } local => new Local(SlotOf(local)),
            ScriptVariableGlobal global => new Global(names.Variable(global.Name)),
            ScriptIndexerExpression
            {
                Target: ScriptVariableLocal { BaseName: "" },
                Index: ScriptLiteral { Value: int and >= 0 and var index }
            } => new Argument(index),
            ScriptMemberExpression { Target: { } target, Member: { } member, DotToken.TokenType: var dot } => new Member(
                Of(target),
                member,
                dot == TokenType.QuestionDot
            ),
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right } => new Not(Of(right)),
            ScriptConditionalExpression { Condition: { } condition, ThenValue: { } one, ElseValue: { } other } => new Choice(
                Of(condition),
                Of(one),
                Of(other)
            ),
            ScriptBinaryExpression { Left: { } left, Right: { } right, Operator: var kind } => OfBinary(kind, Of(left), Of(right)),
            _ => new Interpreted(),
        };

    private static Expression OfBinary(ScriptBinaryOperator kind, Expression left, Expression right) =>
        kind switch
        {
            ScriptBinaryOperator.And => new Logical(left, right, settling: Truth.False),
            ScriptBinaryOperator.Or => new Logical(left, right, settling: Truth.True),
            ScriptBinaryOperator.EmptyCoalescing => new Coalesced(left, right),
            ScriptBinaryOperator.Add => new Sum(left, right),
            ScriptBinaryOperator.CompareEqual
            or ScriptBinaryOperator.CompareNotEqual
            or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareGreaterOrEqual
            or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual => new Comparison(kind, left, right),
            _ => new Interpreted(),
        };

    /// <summary>A statement that Scriban runs: what it sets gets a place here, since what follows may read it.</summary>
    private ScriptStatement Known(ScriptStatement statement)
    {
        foreach (var variable in ProgramScope.Of(statement).Locals)
            SlotOf(variable);
        return statement;
    }

    private int SlotOf(ScriptVariable variable)
    {
        var slot = locals.FindIndex(l => l.Name == variable.Name);
        if (slot >= 0)
            return slot;
        locals.Add(variable);
        return locals.Count - 1;
    }
}
