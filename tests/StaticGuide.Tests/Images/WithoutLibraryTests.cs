using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>The program without the library for images, which is a file of its own and can be left behind.</summary>
public sealed class WithoutLibraryTests
{
    [Fact]
    public void A_site_with_images_is_told_what_is_missing_and_one_without_never_asks()
    {
        using var program = Site.Empty();
        var binary = CopyWithoutLibrary(program);
        using var site = Site.Small();
        Run().Succeeded();
        site.Write("content/a.png", Photo.Make(".png"));
        var run = Run();
        Assert.SkipWhen(run.ExitCode == 0, "this system has libvips of its own");
        run.FailedWith(2, "SG4056");

        Run Run() => Generator.Run(site.Root, ["check"], program: binary);
    }

    [Fact]
    public void Social_cards_are_not_drawn_without_what_they_are_drawn_with()
    {
        using var program = Site.Empty();
        var binary = CopyWithoutLibrary(program);
        using var site = Site.Small().WithTemplatesOfTheGuide().Write("content/site.yml", Site.Settings + "social_cards: true\n");
        Generator.Run(site.Root, ["build"], program: binary).FailedWith(2, "SG4062");
    }

    private static string CopyWithoutLibrary(Site target)
    {
        var binary = Generator.CopyInto(target, "staticguide", f => !f.StartsWith("libvips", StringComparison.Ordinal));
        var dependencies = target.At("staticguide.deps.json");
        if (File.Exists(dependencies))
            File.WriteAllText(dependencies, WithoutNative(File.ReadAllText(dependencies)));
        return binary;
    }

    private static string WithoutNative(string dependencies)
    {
        var root = JsonNode.Parse(dependencies)!;
        foreach (var target in root["targets"]!.AsObject())
        {
            foreach (var name in target.Value!.AsObject().Select(p => p.Key).Where(IsNative).ToList())
                target.Value!.AsObject().Remove(name);
            foreach (var package in target.Value!.AsObject())
            {
                foreach (var name in package.Value!["dependencies"]?.AsObject().Select(p => p.Key).Where(IsNative).ToList() ?? [])
                    package.Value["dependencies"]!.AsObject().Remove(name);
            }
        }
        foreach (var name in root["libraries"]!.AsObject().Select(p => p.Key).Where(IsNative).ToList())
            root["libraries"]!.AsObject().Remove(name);
        return root.ToJsonString();

        static bool IsNative(string name) => name.StartsWith("NetVips.Native", StringComparison.Ordinal);
    }
}
