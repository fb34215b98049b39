using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticGuide.Tests.Support;

/// <summary>Counts what a method decides: branches, loops, cases, and the operators that skip what is right of them.</summary>
internal static class Decisions
{
    /// <summary>Each method, local function, accessor and property of a file with its decisions; lambdas count where they stand.</summary>
    public static IEnumerable<(SyntaxNode Method, int Count)> Of(SyntaxNode file) =>
        file.DescendantNodes().Where(IsMethod).Select(m => (m, m.DescendantNodes(n => n == m || !IsMethod(n)).Count(IsDecision)));

    private static bool IsMethod(SyntaxNode node) =>
        node
            is BaseMethodDeclarationSyntax
                or LocalFunctionStatementSyntax
                or AccessorDeclarationSyntax
                or PropertyDeclarationSyntax { ExpressionBody: not null }
                or IndexerDeclarationSyntax { ExpressionBody: not null };

    private static bool IsDecision(SyntaxNode node) =>
        node.Kind()
            is SyntaxKind.IfStatement
                or SyntaxKind.WhileStatement
                or SyntaxKind.DoStatement
                or SyntaxKind.ForStatement
                or SyntaxKind.ForEachStatement
                or SyntaxKind.ForEachVariableStatement
                or SyntaxKind.CaseSwitchLabel
                or SyntaxKind.CasePatternSwitchLabel
                or SyntaxKind.CatchClause
                or SyntaxKind.ConditionalExpression
                or SyntaxKind.LogicalAndExpression
                or SyntaxKind.LogicalOrExpression
                or SyntaxKind.CoalesceExpression
                or SyntaxKind.CoalesceAssignmentExpression
        || node is SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax };
}
