using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticGuide.Tests.Support;

/// <summary>
/// How many ways a method can go (cyclomatic complexity, McCabe 1976, less the one that every method has). A local function is a
/// method of its own; a switch that only looks up one value for another is a table, and counts once.
/// </summary>
internal static class Decisions
{
    public static IEnumerable<(string Name, int Line, int Count)> In(SyntaxTree file) =>
        from node in file.GetRoot().DescendantNodes()
        where IsMethod(node)
        let line = file.GetLineSpan(node.Span).StartLinePosition.Line + 1
        select (NameOf(node), line, node.DescendantNodes(n => n == node || !IsMethod(n)).Sum(WeightOf));

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        || node is PropertyDeclarationSyntax { ExpressionBody: not null };

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static int WeightOf(SyntaxNode node) => node switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax or CatchClauseSyntax or WhenClauseSyntax => 1,
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => 1,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => 1,
        SwitchExpressionSyntax { Arms: var arms } => IsTable(arms) ? 1 : arms.Count - 1,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } => 1,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } => 1,
        _ => 0,
    };

    private static bool IsTable(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms) =>
        arms.All(a => a.WhenClause is null && a.Pattern is ConstantPatternSyntax or DiscardPatternSyntax or BinaryPatternSyntax
            && a.Pattern.DescendantNodesAndSelf().All(p => p is not (RecursivePatternSyntax or ListPatternSyntax)));
}
