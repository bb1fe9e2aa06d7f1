using SocialeKaart.Web.Setup;

return Start.Run(() =>
{
    var app = WebApplication.CreateBuilder(Start.Options(args)).AddSocialeKaart().Build();
    app.UseSocialeKaart().Run();
});
