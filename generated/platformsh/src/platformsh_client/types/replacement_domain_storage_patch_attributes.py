"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReplacementDomainStoragePatchAttributesDict(TypedDict):
    """`ReplacementDomainStoragePatchAttributes` by the names of the wire."""

    client_authentication: types.ReplacementDomainStoragePatchAttributesClientAuthentication | None

    client_certificate_authorities: Sequence[str]

    min_version: types.ReplacementDomainStoragePatchAttributesMinVersion | None

    strict_transport_security: types.ReplacementDomainStoragePatchAttributesStrictTransportSecurity


ReplacementDomainStoragePatchAttributes: TypeAlias = (
    models.ReplacementDomainStoragePatchAttributes | ReplacementDomainStoragePatchAttributesDict
)
