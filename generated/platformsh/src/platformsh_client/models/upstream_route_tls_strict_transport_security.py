from .._runtime import Model


class UpstreamRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None
