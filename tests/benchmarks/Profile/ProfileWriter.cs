using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace StaticGuide.Profile;

/// <summary>
/// Writes a profile as the native compiler reads it (MIBC): an assembly whose code is never run, in a zip file. Each method stands there by
/// its token, with what was counted as numbers and types behind it.
/// </summary>
/// <remarks>As <c>MIbcProfileParser</c> of dotnet/runtime has it.</remarks>
internal sealed class ProfileWriter(TypeNames types)
{
    private const int MethodsOfGroup = 20;
    private const int AllFields = 15;

    private readonly PersistedAssemblyBuilder assembly = new(new AssemblyName("profile"), typeof(object).Assembly);
    private readonly List<MethodBuilder> groups = [];
    private ModuleBuilder? module;
    private ILGenerator? code;
    private int methods;

    private ModuleBuilder Module => module ??= assembly.DefineDynamicModule("profile");

    public void Add(MethodBase method, IReadOnlyList<Count> counts)
    {
        if (methods++ % MethodsOfGroup == 0)
            code = Begin($"Assemblies_{groups.Count}");
        code!.Emit(
            OpCodes.Ldtoken,
            method is ConstructorInfo made ? Module.GetMethodMetadataToken(made) : Module.GetMethodMetadataToken((MethodInfo)method)
        );
        code.Emit(OpCodes.Ldstr, "InstrumentationDataStart");
        foreach (var count in counts)
        {
            foreach (var number in new[] { AllFields, count.Offset, count.Kind, count.Length, count.Other })
                code.Emit(OpCodes.Ldc_I4, number);
            foreach (var datum in count.Data)
                Add(datum);
        }
        code.Emit(OpCodes.Ldstr, "InstrumentationDataEnd");
        code.Emit(OpCodes.Pop);
    }

    public void Save(string path)
    {
        var list = Begin("AssemblyDictionary");
        foreach (var group in groups.SkipLast(1))
        {
            list.Emit(OpCodes.Ldstr, "staticguide;");
            list.Emit(OpCodes.Ldtoken, group);
            list.Emit(OpCodes.Pop);
        }
        list.Emit(OpCodes.Ret);
        Module.CreateGlobalFunctions();
        using var bytes = new MemoryStream();
        assembly.Save(bytes);
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var entry = zip.CreateEntry(Path.GetFileName(path) + ".dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var to = entry.Open();
        to.Write(bytes.ToArray());
    }

    private void Add(object datum)
    {
        if (datum is string name && types.Exact(name) is { } type)
            code!.Emit(OpCodes.Ldtoken, type);
        else if (datum is long number and (< int.MinValue or > int.MaxValue))
            code!.Emit(OpCodes.Ldc_I8, number);
        else
            code!.Emit(OpCodes.Ldc_I4, datum is long small ? (int)small : 1);
    }

    private ILGenerator Begin(string name)
    {
        code?.Emit(OpCodes.Ret);
        groups.Add(Module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []));
        return groups[^1].GetILGenerator();
    }
}
