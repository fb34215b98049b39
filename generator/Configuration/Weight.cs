namespace StaticGuide.Configuration;

/// <summary>How a site weighs a rule that it may tune: <c>warn</c>, <c>error</c> or <c>off</c>.</summary>
internal enum Weight
{
    Warn,
    Error,
    Off,
}
