from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class ProdDomainStoragePatch(Model):
    attributes: dict[str, str] | None = None
    is_default: bool | None = None


class ReplacementDomainStoragePatchAttributesClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"


class ReplacementDomainStoragePatchAttributesMinVersion(OpenStrEnum):
    TL_SV1_0 = "TLSv1.0"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
    TL_SV1_3 = "TLSv1.3"


class ReplacementDomainStoragePatchAttributesStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None


class ReplacementDomainStoragePatchAttributes(Model):
    client_authentication: ReplacementDomainStoragePatchAttributesClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: ReplacementDomainStoragePatchAttributesMinVersion | None
    strict_transport_security: ReplacementDomainStoragePatchAttributesStrictTransportSecurity


class ReplacementDomainStoragePatch(Model):
    attributes: ReplacementDomainStoragePatchAttributes | None = None


DomainPatch: TypeAlias = ProdDomainStoragePatch | ReplacementDomainStoragePatch
