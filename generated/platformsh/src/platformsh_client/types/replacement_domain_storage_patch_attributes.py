"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class ReplacementDomainStoragePatchAttributesDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributes` by the names of the wire."""

    client_authentication: types.ReplacementDomainStoragePatchAttributesClientAuthentication | None

    client_certificate_authorities: Sequence[str]

    min_version: types.ReplacementDomainStoragePatchAttributesMinVersion | None

    strict_transport_security: types.ReplacementDomainStoragePatchAttributesStrictTransportSecurity


ReplacementDomainStoragePatchAttributes: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributes | ReplacementDomainStoragePatchAttributesDict
)
