using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>What becomes of pages on their way to the output, as was asked.</summary>
internal static class WrittenPages
{
    /// <param name="basePath">The path below which the site is published, without a slash at its end.</param>
    public static ISiteOutput Of(BuildRequest request, ISiteOutput output, string basePath)
    {
        if (request.Relative)
            output = new RelativeOutput(output, basePath);
        return request.MetaPolicy ? new PolicyOutput(output) : output;
    }
}
