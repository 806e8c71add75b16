from .._runtime import Model


class ProxyRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None
