using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using SocialeKaart.Web.Addresses;
using SocialeKaart.Web.Setup;
using SocialeKaart.Web.Tests.Setup;

namespace SocialeKaart.Web.Tests.Addresses;

[Collection("site")]
public sealed class PublicAddressTests(TestSite site)
{
    [Theory]
    [InlineData("https://kaart.example", "http://127.0.0.1:5000", "https://kaart.example/zoeken?wijk=oost")]
    [InlineData("https://kaart.example/", "http://127.0.0.1:5000", "https://kaart.example/zoeken?wijk=oost")]
    [InlineData("", "http://127.0.0.1:5000", "http://127.0.0.1:5000/zoeken?wijk=oost")]
    [InlineData("", "http://[::]:5000", "http://localhost:5000/zoeken?wijk=oost")]
    [InlineData("", "https://+:5001", "https://localhost:5001/zoeken?wijk=oost")]
    [InlineData("", "", "http://localhost/zoeken?wijk=oost")]
    public void Starts_with_the_setting_or_else_where_the_program_listens(string setting, string listening, string whole)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Site:Adres", setting), new("Inhoud:Map", site.Content.Folder)]).Build();
        Assert.Equal(whole, new PublicAddress(Site.Read(settings), new Listener(listening)).Of("/zoeken?wijk=oost"));
    }

    [Theory]
    [InlineData("/zoeken?wijk=overvecht&niveau=meedoen")]
    [InlineData("/wijken/overvecht")]
    public async Task Every_page_names_its_own_address_whatever_host_was_asked(string address)
    {
        await site.Get(address, ("Host", "elders.example"));
        Assert.Equal($"http://localhost{address}", (await site.Page(address)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private sealed class Listener : IServer
    {
        public Listener(string address)
        {
            var addresses = new ServerAddressesFeature();
            if (address.Length > 0)
                addresses.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
