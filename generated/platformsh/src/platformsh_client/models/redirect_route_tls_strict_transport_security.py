from .._runtime import Model


class RedirectRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None
