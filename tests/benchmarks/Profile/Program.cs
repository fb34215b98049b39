using System.Reflection;
using StaticGuide.Profile;

// profile FOLDER OUT TEXT…: see profile.py beside this folder.
if (args is not [var folder, var output, .. var texts] || texts is [])
{
    Console.Error.WriteLine("usage: profile FOLDER OUT TEXT…");
    return 2;
}
var types = new TypeNames(LoadAll(folder));
var methods = new MethodNames(types);
var profile = new ProfileWriter(types);
var counted = texts.SelectMany(text => CountedMethod.ReadAll(File.ReadLines(text))).ToList();
var (known, unknown) = (0, 0);
foreach (var same in counted.Where(m => m.IsBusy).GroupBy(methods.Find).OrderBy(g => g.Key?.ToString(), StringComparer.Ordinal))
{
    if (same.Key is null)
    {
        unknown += same.Count();
        continue;
    }
    // Of several runs, and of instances that cannot be told apart, the busiest stands for all.
    profile.Add(same.Key, same.MaxBy(m => m.Total)!.Counts);
    known++;
}
profile.Save(output);
Console.WriteLine($"{known} methods, {unknown} left out of {counted.Count}: {new FileInfo(output).Length:N0} bytes");
return 0;

static IReadOnlyList<Assembly> LoadAll(string folder)
{
    foreach (var file in Directory.GetFiles(folder, "*.dll"))
        Assembly.LoadFrom(file);
    var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    foreach (var file in Directory.GetFiles(shared, "System.*.dll"))
        Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(file)));
    return AppDomain.CurrentDomain.GetAssemblies();
}
