using System.Net;
using System.Net.Sockets;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.Safety;

/// <summary>A dead address must not hide a live one.</summary>
public sealed class AddressRaceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task An_address_that_refuses_gives_way()
    {
        using var live = Listen(IPAddress.Loopback, 0, 8);
        using var stream = await ConnectAsync([IPAddress.IPv6Loopback, IPAddress.Loopback], Port(live));
        Assert.True(stream.CanWrite);
    }

    /// <summary>A listener whose queue is full drops what comes: the connection is neither made nor refused.</summary>
    [Fact]
    public async Task An_address_that_is_silent_gives_way()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "this machine has no IPv6");
        using var live = Listen(IPAddress.Loopback, 0, 8);
        using var dead = Listen(IPAddress.IPv6Loopback, Port(live), 0);
        List<Socket> fillers = [];
        for (var i = 0; i < 4; i++)
        {
            var filler = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
            fillers.Add(filler);
            try
            {
                filler.Connect(IPAddress.IPv6Loopback, Port(live));
            }
            catch (SocketException) { }
        }
        using (var stream = await ConnectAsync([IPAddress.IPv6Loopback, IPAddress.Loopback], Port(live)))
            Assert.True(live.Poll(TimeSpan.FromSeconds(5), SelectMode.SelectRead));
        fillers.ForEach(filler => filler.Dispose());
    }

    [Fact]
    public async Task Where_none_answers_there_is_no_connection()
    {
        using var closed = Listen(IPAddress.Loopback, 0, 1);
        var port = Port(closed);
        closed.Dispose();
        await Assert.ThrowsAsync<UnreachableHostException>(() => ConnectAsync([IPAddress.IPv6Loopback, IPAddress.Loopback], port));
    }

    private static Task<Stream> ConnectAsync(IPAddress[] addresses, int port) =>
        new AddressRace(TimeProvider.System, Limit).ConnectAsync("h.test", addresses, port, TestContext.Current.CancellationToken);

    private static Socket Listen(IPAddress address, int port, int backlog)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, port));
        socket.Listen(backlog);
        return socket;
    }

    private static int Port(Socket socket) => ((IPEndPoint)socket.LocalEndPoint!).Port;
}
