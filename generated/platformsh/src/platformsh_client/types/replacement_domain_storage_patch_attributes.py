"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class ReplacementDomainStoragePatchAttributesDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributes` with the property names used in JSON."""

    client_authentication: types.ReplacementDomainStoragePatchAttributesClientAuthentication | None

    client_certificate_authorities: Sequence[str]

    min_version: types.ReplacementDomainStoragePatchAttributesMinVersion | None

    strict_transport_security: types.ReplacementDomainStoragePatchAttributesStrictTransportSecurity


ReplacementDomainStoragePatchAttributes: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributes | ReplacementDomainStoragePatchAttributesDict
)
