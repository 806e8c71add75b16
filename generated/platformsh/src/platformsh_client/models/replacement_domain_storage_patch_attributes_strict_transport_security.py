from .._runtime import Model


class ReplacementDomainStoragePatchAttributesStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None
