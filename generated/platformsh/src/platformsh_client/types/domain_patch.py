"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProdDomainStoragePatchDict(TypedDict):
    """`ProdDomainStoragePatch` with the property names used in JSON."""

    attributes: NotRequired[Mapping[str, str]]

    is_default: NotRequired[bool]


ProdDomainStoragePatch: TypeAlias = models.ProdDomainStoragePatch | ProdDomainStoragePatchDict


ReplacementDomainStoragePatchAttributesClientAuthentication: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesClientAuthentication
    | Literal["request", "require"]
)


ReplacementDomainStoragePatchAttributesMinVersion: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesMinVersion
    | Literal["TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
)


class ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributesStrictTransportSecurity` with the property names used in JSON."""

    enabled: bool | None

    include_subdomains: bool | None

    preload: bool | None


ReplacementDomainStoragePatchAttributesStrictTransportSecurity: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributesStrictTransportSecurity
    | ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict
)


class ReplacementDomainStoragePatchAttributesDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributes` with the property names used in JSON."""

    client_authentication: types.ReplacementDomainStoragePatchAttributesClientAuthentication | None

    client_certificate_authorities: Sequence[str]

    min_version: types.ReplacementDomainStoragePatchAttributesMinVersion | None

    strict_transport_security: types.ReplacementDomainStoragePatchAttributesStrictTransportSecurity


ReplacementDomainStoragePatchAttributes: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributes | ReplacementDomainStoragePatchAttributesDict
)


class ReplacementDomainStoragePatchDict(TypedDict):
    """`ReplacementDomainStoragePatch` with the property names used in JSON."""

    attributes: NotRequired[types.ReplacementDomainStoragePatchAttributes]


ReplacementDomainStoragePatch: TypeAlias = (
    models.ReplacementDomainStoragePatch | ReplacementDomainStoragePatchDict
)


DomainPatch: TypeAlias = types.ProdDomainStoragePatch | types.ReplacementDomainStoragePatch
