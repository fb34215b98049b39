using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticGuide.Tests.Support;

/// <summary>The generator's source code as the compiler understands it: which file uses what, by symbols and not by words.</summary>
internal sealed class ProgramCode
{
    private static readonly Lazy<ProgramCode> Read = new(() => new ProgramCode());

    private static readonly string Root = Repository.Path("generator");

    private ProgramCode()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithDocumentationMode(DocumentationMode.None);
        Files =
        [
            .. from file in Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let relative = Path.GetRelativePath(Root, file)
            where relative.Split('/')[0] is not ("bin" or "obj")
            select CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, relative),
        ];
        // What <ImplicitUsings> of the project gives.
        string[] usings =
        [
            "System",
            "System.IO",
            "System.Linq",
            "System.Net.Http",
            "System.Collections.Generic",
            "System.Threading",
            "System.Threading.Tasks",
        ];
        var implied = CSharpSyntaxTree.ParseText(string.Concat(usings.Select(u => $"global using global::{u};")), options);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(a => Path.GetFileNameWithoutExtension(a) is not ("staticguide" or "StaticGuide.Tests"));
        var compilation = CSharpCompilation.Create(
            "staticguide",
            Files.Append(implied),
            platform.Select(a => MetadataReference.CreateFromFile(a)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true)
        );
        Uses = [.. Files.AsParallel().SelectMany(f => UsesOf(f, compilation.GetSemanticModel(f)))];
    }

    public static ProgramCode Whole => Read.Value;

    /// <summary>Every file; its path is relative to the generator.</summary>
    public ImmutableArray<SyntaxTree> Files { get; }

    /// <summary>Every use of a symbol of ours or of a library.</summary>
    public ImmutableArray<SymbolUse> Uses { get; }

    private static IEnumerable<SymbolUse> UsesOf(SyntaxTree file, SemanticModel model)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (var node in file.GetRoot().DescendantNodes(n => n is not UsingDirectiveSyntax))
        {
            if (
                node is not (ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax)
                || model.GetSymbolInfo(node).Symbol is not { } symbol
            )
                continue;
            if (TypeOf(symbol) is { } type && seen.Add(type.OriginalDefinition))
                yield return new SymbolUse(
                    file.FilePath,
                    node.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                    type.OriginalDefinition
                );
        }
    }

    /// <summary>The type that a symbol is, or that has it.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
            ILocalSymbol or IParameterSymbol or INamespaceSymbol or ITypeParameterSymbol => null,
            _ => symbol.ContainingType,
        };
}
