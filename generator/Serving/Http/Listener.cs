using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace StaticGuide.Serving.Http;

/// <summary>
/// Kestrel, and nothing around it: no file of settings and no variable of the environment has a say in where it listens.
/// </summary>
internal sealed class Listener : IAsyncDisposable
{
    private const int MostPorts = 100;

    /// <summary>A browser names the pages that it shows in one address.</summary>
    private const int LongestRequestLine = 1 << 18;

    private readonly KestrelServer server;

    private Listener(KestrelServer server, int port) => (this.server, Port) = (server, port);

    public int Port { get; }

    /// <summary>Listens at a port, or at the next that is free.</summary>
    /// <param name="addresses">Those that the machine does not have are left out, as long as it has the first.</param>
    /// <param name="port">0 for any.</param>
    /// <exception cref="IOException">None of them can be had.</exception>
    public static async Task<Listener> StartAsync(
        IReadOnlyList<IPAddress> addresses,
        int port,
        IHttpApplication<HttpContext> application,
        CancellationToken cancellation
    )
    {
        List<IPAddress> usable = [addresses[0], .. addresses.Skip(1).Where(IsThere)];
        for (var tries = 0; ; tries++)
        {
            var next = port == 0 ? FreePort(addresses[0]) : port + tries;
            var server = NewServer(usable, next);
            try
            {
                await server.StartAsync(application, cancellation).ConfigureAwait(false);
                return new Listener(server, next);
            }
            catch (IOException e) when (e.InnerException is AddressInUseException && tries < MostPorts && next < IPEndPoint.MaxPort)
            {
                server.Dispose();
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                server.Dispose();
                throw new IOException(
                    tries == 0
                        ? "another program listens there, and there is no port behind it; choose a lower one"
                        : $"other programs listen there and at the {tries} behind it; choose another port",
                    e
                );
            }
            catch (SocketException e)
            {
                server.Dispose();
                throw new IOException($"{usable[0]}:{next}: {e.Message}", e);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever is connected is not waited for.
        await server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        server.Dispose();
    }

    private static KestrelServer NewServer(IReadOnlyList<IPAddress> addresses, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = PreviewServices.Instance };
        options.Limits.MaxRequestLineSize = LongestRequestLine;
        foreach (var address in addresses)
            options.Listen(address, port, o => o.Protocols = HttpProtocols.Http1);
        return new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance
        );
    }

    /// <summary>Whether the machine has an address.</summary>
    public static bool IsThere(IPAddress address)
    {
        try
        {
            FreePort(address);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort(IPAddress address)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
