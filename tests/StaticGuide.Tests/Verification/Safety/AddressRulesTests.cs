using System.Net;
using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.Safety;

public sealed class AddressRulesTests
{
    [Theory]
    [
        InlineData("0.0.0.0"),
        InlineData("10.0.0.1"),
        InlineData("100.64.0.1"),
        InlineData("100.127.255.255"),
        InlineData("127.0.0.1"),
        InlineData("127.255.255.254")
    ]
    [
        InlineData("169.254.169.254"),
        InlineData("172.16.0.1"),
        InlineData("172.31.255.255"),
        InlineData("192.0.0.1"),
        InlineData("192.0.2.1"),
        InlineData("192.88.99.1")
    ]
    [
        InlineData("192.168.1.1"),
        InlineData("198.18.0.1"),
        InlineData("198.19.255.255"),
        InlineData("198.51.100.7"),
        InlineData("203.0.113.9"),
        InlineData("224.0.0.1")
    ]
    [InlineData("240.0.0.1"), InlineData("255.255.255.255"), InlineData("168.63.129.16")]
    [
        InlineData("::"),
        InlineData("::1"),
        InlineData("::10.0.0.1"),
        InlineData("::ffff:10.0.0.1"),
        InlineData("::ffff:127.0.0.1"),
        InlineData("64:ff9b::a00:1")
    ]
    [
        InlineData("64:ff9b:1::1"),
        InlineData("100::1"),
        InlineData("2001::1"),
        InlineData("2001:db8::1"),
        InlineData("2002:a00:1::1"),
        InlineData("2002:7f00:1::")
    ]
    [
        InlineData("3fff::1"),
        InlineData("5f00::1"),
        InlineData("fc00::1"),
        InlineData("fd12:3456::1"),
        InlineData("fe80::1"),
        InlineData("fec0::1"),
        InlineData("ff02::1")
    ]
    public void Special_addresses_are_refused(string address) => Assert.NotNull(AddressRules.WhyUnsafe(IPAddress.Parse(address)));

    [Theory]
    [
        InlineData("1.1.1.1"),
        InlineData("9.255.255.255"),
        InlineData("100.63.255.255"),
        InlineData("100.128.0.0"),
        InlineData("172.15.255.255"),
        InlineData("172.32.0.0")
    ]
    [InlineData("192.0.1.0"), InlineData("198.20.0.0"), InlineData("223.255.255.255"), InlineData("93.184.215.14")]
    [
        InlineData("2606:4700::1111"),
        InlineData("2a00:1450:4001::200e"),
        InlineData("::ffff:1.1.1.1"),
        InlineData("64:ff9b::101:101"),
        InlineData("2002:101:101::1")
    ]
    public void Public_addresses_are_not(string address) => Assert.Null(AddressRules.WhyUnsafe(IPAddress.Parse(address)));

    [Fact]
    public void An_address_embedded_in_another_is_judged_as_itself() =>
        Gen.UInt.Holds(bits =>
        {
            var bytes = BitConverter.GetBytes(bits);
            var plain = new IPAddress(bytes);
            var expected = AddressRules.WhyUnsafe(plain);
            var nat64 = new IPAddress([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, .. bytes]);
            var sixToFour = new IPAddress([0x20, 0x02, .. bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
            return AddressRules.WhyUnsafe(plain.MapToIPv6()) == expected
                && AddressRules.WhyUnsafe(nat64) == expected
                && AddressRules.WhyUnsafe(sixToFour) == expected;
        });
}
