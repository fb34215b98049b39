using Microsoft.CodeAnalysis;

namespace StaticGuide.Tests.Support;

/// <summary>The first place in a file that uses a type or one of its members.</summary>
internal sealed record SymbolUse(string File, int Line, INamedTypeSymbol Type)
{
    public string Folder => FolderOf(File);

    /// <summary>The folder whose file declares the type; null where a library does.</summary>
    public string? UsedFolder => Type.DeclaringSyntaxReferences is [var declared, ..] ? FolderOf(declared.SyntaxTree.FilePath) : null;

    public string Namespace => Type.ContainingNamespace.ToDisplayString();

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');
}
